package io.huizong.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.Program;
import io.huizong.UpDesk;
import io.huizong.Visitor;
import io.huizong.account.Role;
import io.huizong.form.FormCatalog;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.report.workbook.FigureLine;
import io.huizong.sample.SampleInput;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The pages of the sample's October against what was published of it. */
class SamplePagesIT {
    private static final String MONTH = "2026-10";
    private static final Pattern FIGURE =
            Pattern.compile("data-code=\"([^\"]+)\".*?data-label=\"本期\"><b>([^<]*)</b>", Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile(
            "data-label=\"位置\"[^>]*><a href=\"([^\"#]+)#(R\\d+)\">.*?<span class=\"written\">([^<]*)</span>",
            Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"(/downloads/[^\"]+)\">([^<]+)</a>");

    @TempDir
    private static Path folder;

    private static UpDesk desk;
    private static Visitor reader;
    private static JsonNode published;

    @BeforeAll
    static void open() throws Exception {
        SampleInput.write(folder.resolve("input"));
        desk = new UpDesk(folder);
        desk.night(Period.of(MONTH));
        reader = desk.visitor("reader", Role.READER, null);
        published = Program.json(desk.output(MONTH + "/figures.json"));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Map<String, Indicator> indicators() {
        Map<String, Indicator> all = new HashMap<>();
        desk.part(FormCatalog.class).reports().forEach(form -> form.indicators().forEach(i -> all.put(i.code(), i)));
        return all;
    }

    @Test
    void figuresAreThosePublished() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (JsonNode one : published.get("indicators")) {
            String code = one.get("code").asString();
            JsonNode value = one.get("value");
            BigDecimal number = value.isNull() ? null : new BigDecimal(value.asString());
            expected.put(code, FigureLine.number(indicators().get(code), number));
        }
        Map<String, String> shown = new TreeMap<>();
        Matcher rows = FIGURE.matcher(reader.page("/figures?period=" + MONTH));
        while (rows.find()) {
            shown.put(rows.group(1), rows.group(2));
        }
        assertThat(shown).hasSizeGreaterThan(50).isEqualTo(expected);
    }

    @Test
    void eachSourceLeadsToTheRowInWhichItIsWritten() throws Exception {
        Map<String, String> pages = new HashMap<>();
        List<String> astray = new ArrayList<>();
        int followed = 0;
        for (JsonNode one : published.get("indicators")) {
            String code = one.get("code").asString();
            Matcher sources = SOURCE.matcher(reader.page("/figures/" + code + "?period=" + MONTH));
            while (sources.find()) {
                followed++;
                String address = HtmlUtils.htmlUnescape(sources.group(1));
                if (!pages.containsKey(address)) {
                    pages.put(address, reader.page(address));
                }
                if (!row(pages.get(address), sources.group(2)).contains(sources.group(3))) {
                    astray.add(code + " " + address + " " + sources.group(3));
                }
            }
        }
        assertThat(followed).isGreaterThan(500);
        assertThat(astray).isEmpty();
    }

    /** What stands between a row's own mark and the next one's; empty where the page has no such row. */
    private static String row(String page, String anchor) {
        int from = page.indexOf("<tbody id=\"" + anchor + "\"");
        return from < 0 ? "" : page.substring(from, page.indexOf("</tbody>", from));
    }

    @Test
    void unitHasItsOwnNumbersOnAFiguresPage() throws Exception {
        JsonNode figure = published.get("indicators").get(0);
        for (Map.Entry<String, JsonNode> own : figure.get("byUnit").properties()) {
            String page = reader.page(
                    "/figures/%s?period=%s&unit=%s".formatted(figure.get("code").asString(), MONTH, own.getKey()));
            String state = own.getValue().get("state").asString();
            String shown = page.substring(page.indexOf("class=\"big\""), page.indexOf("class=\"big\"") + 60);
            assertThat(shown)
                    .contains("<b>"
                            + (state.equals("missing")
                                    ? "未报"
                                    : own.getValue().get("value").asString())
                            + "</b>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "severity=error, error",
        "severity=query, query",
        "severity=note, note",
        "unit=U05, U05",
        "form=articles, articles",
        "code=value.interpreted, value.interpreted",
        "unit=U05&severity=error, U05 error",
        "unit=nobody, nobody"
    })
    void findingsAreFiltered(String query, String words) throws Exception {
        List<String> wanted = words.isEmpty() ? List.of() : List.of(words.split(" "));
        long expected = published
                .get("findings")
                .valueStream()
                .filter(f -> wanted.stream()
                        .allMatch(word -> Stream.of("unit", "form", "severity", "code")
                                .anyMatch(name -> f.get(name).asString("").equals(word))))
                .count();
        String page = reader.page("/findings?period=" + MONTH + "&" + query);
        assertThat(page).contains("<span>" + expected + "</span> 条）</caption>");
        String table = reader.page("/findings/export?period=" + MONTH + "&" + query);
        assertThat(table.split("\r\n")).hasSize((int) expected + 1);
    }

    @Test
    void findingLeadsToItsRow() throws Exception {
        String page = reader.page("/findings?period=" + MONTH + "&code=value.not-a-number");
        Matcher link =
                Pattern.compile("href=\"(/submissions/[^\"#]+)#(R\\d+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        String row = row(reader.page(HtmlUtils.htmlUnescape(link.group(1))), link.group(2));
        assertThat(row).contains("退回").contains("待定").contains("应为一个整数");
    }

    @Test
    void coverageHasTheStatesThatWerePublished() throws Exception {
        String page = reader.page("/coverage?period=" + MONTH);
        Map<String, Integer> expected = new HashMap<>();
        for (JsonNode one : published.get("indicators")) {
            String form = one.get("code").asString().replaceAll("\\..*", "");
            one.get("byUnit")
                    .properties()
                    .forEach(own -> expected.put(
                            form + own.getKey() + " "
                                    + own.getValue().get("state").asString(),
                            1));
        }
        for (Map.Entry<String, String> state : Map.of("reported", "已报", "missing", "未报", "nil", "零报告", "exempt", "免报")
                .entrySet()) {
            long count = expected.keySet().stream()
                    .filter(key -> key.endsWith(" " + state.getKey()))
                    .count();
            assertThat(page).contains("<b>" + count + "</b><span>" + state.getValue() + "</span>");
        }
    }

    @Test
    void reportsHandOutWhatLiesInTheOutputFolder() throws Exception {
        Matcher links = LINK.matcher(reader.page("/reports/" + MONTH));
        int compared = 0;
        while (links.find()) {
            Path file = desk.output(MONTH).resolve(HtmlUtils.htmlUnescape(links.group(2)));
            assertThat(reader.bytes("GET", links.group(1)).body()).isEqualTo(Files.readAllBytes(file));
            compared++;
        }
        try (Stream<Path> all = Files.walk(desk.output(MONTH))) {
            assertThat(compared)
                    .isEqualTo((int) all.filter(Files::isRegularFile).count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/coverage?period=1999-01",
        "/coverage?period=nonsense",
        "/findings?period=2026-13",
        "/figures?period=2024-06",
        "/figures/no.such?period=2026-10",
        "/figures/study.sessions?period=2026-10&unit=nobody",
        "/reports/1999-01",
        "/submissions/AAAAAAAAAAAAAAAAAAAAAA",
        "/submissions/1",
        "/downloads/figures.json",
        "/downloads/..%2ffigures.json"
    })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertThat(reader.get(path).statusCode()).isIn(400, 404);
    }
}
