package io.huizong.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.DropFolder;
import io.huizong.UpDesk;
import io.huizong.Visitor;
import io.huizong.account.Role;
import io.huizong.period.Period;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a unit sees of its own and not of others; names that are HTML; files as they are handed out. */
class UnitPagesTest {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final String HOSTILE = "<script>alert(1)</script>镇";
    private static final String BROKEN = "2024年6月/城关镇\"><img src=x onerror=alert(1)>.xlsx";
    private static final Pattern SUBMISSION = Pattern.compile("href=\"(/submissions/[\\w-]{22})\"");
    private static final Pattern COPY = Pattern.compile("href=\"(/downloads/[\\w-]+)\">([^<]+)</a>");

    @TempDir
    private static Path folder;

    private static UpDesk desk;
    private static Visitor clerk;
    private static Visitor first;
    private static Visitor second;

    @BeforeAll
    static void open() throws Exception {
        new DropFolder(folder.resolve("input"))
                .register("U01 城关镇", "U02 东河镇", "U03 " + HOSTILE)
                .study(BROKEN, "城关镇", JUNE, 12, "<b>若干</b>", 30)
                .study("东河镇6月.xlsx", "东河镇", JUNE, 7, "约好了");
        desk = new UpDesk(folder);
        desk.night(Period.of("2024-06"));
        clerk = desk.visitor("clerk", Role.CONSOLIDATOR, null);
        first = desk.visitor("first", Role.UNIT, "U01");
        second = desk.visitor("second", Role.UNIT, "U02");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String submission(Visitor visitor) throws Exception {
        Matcher found = SUBMISSION.matcher(visitor.page("/coverage?period=2024-06"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** The copies by their paths below the period's folder. */
    private static Map<String, String> copies() throws Exception {
        Map<String, String> copies = new HashMap<>();
        Matcher links = COPY.matcher(clerk.page("/reports/2024-06"));
        while (links.find()) {
            copies.put(links.group(2), links.group(1));
        }
        return copies;
    }

    @Test
    void unitSeesItselfOnly() throws Exception {
        assertThat(first.page("/coverage?period=2024-06"))
                .contains("城关镇")
                .doesNotContain("东河镇")
                .doesNotContain("催报名单");
        assertThat(first.page("/findings?period=2024-06")).contains("若干").doesNotContain("约好了");
        assertThat(first.page("/findings?period=2024-06&unit=U02")).doesNotContain("约好了");
        assertThat(new String(
                        first.bytes("GET", "/findings/export?period=2024-06").body(), StandardCharsets.UTF_8))
                .contains("若干")
                .doesNotContain("约好了");
    }

    @Test
    void othersSubmissionIsNotThere() throws Exception {
        String own = submission(first);
        String others = submission(second);
        assertThat(own).isNotEqualTo(others);
        assertThat(first.get(own).statusCode()).isEqualTo(200);
        assertThat(first.get(others).statusCode()).isEqualTo(404);
        assertThat(first.get(others + "/original").statusCode()).isEqualTo(404);
        assertThat(clerk.get(others).statusCode()).isEqualTo(200);
    }

    @Test
    void originalIsTheFileThatWasSent() throws Exception {
        HttpResponse<byte[]> answer = first.bytes("GET", submission(first) + "/original");
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(desk.input().resolve(BROKEN)));
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"______img src_x onerror_alert(1)_.xlsx\"; filename*=UTF-8''"
                        + "%E5%9F%8E%E5%85%B3%E9%95%87%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E.xlsx");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void unitGetsItsOwnReturnCopyAndNothingElse() throws Exception {
        Map<String, String> copies = copies();
        assertThat(copies).hasSize(7);
        for (Map.Entry<String, String> copy : copies.entrySet()) {
            assertThat(clerk.bytes("GET", copy.getValue()).statusCode()).isEqualTo(200);
            assertThat(first.bytes("GET", copy.getValue()).statusCode())
                    .as(copy.getKey())
                    .isEqualTo(copy.getKey().startsWith("反馈/2024年6月/城关镇") ? 200 : 404);
            assertThat(second.bytes("GET", copy.getValue()).statusCode())
                    .as(copy.getKey())
                    .isEqualTo(copy.getKey().equals("反馈/东河镇6月.xlsx") ? 200 : 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/figures", "/figures/study.sessions?period=2024-06", "/reports", "/reports/2024-06"})
    void unitDoesNotSeeTheCounty(String path) throws Exception {
        assertThat(first.get(path).statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/coverage?period=2024-06",
                "/findings?period=2024-06",
                "/figures/study.sessions?period=2024-06",
                "/reports/2024-06",
                "/findings?period=2024-06&unit=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void namesAreTextWhateverTheyHold(String path) throws Exception {
        assertThat(clerk.page(path))
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("<b>若干");
    }

    @Test
    void hostileNamesAreShown() throws Exception {
        assertThat(clerk.page("/coverage?period=2024-06")).contains("&lt;script&gt;alert(1)&lt;/script&gt;镇");
        assertThat(clerk.page(submission(first)))
                .contains("&lt;b&gt;若干&lt;/b&gt;")
                .contains("&lt;img src=x");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, 206, 0, 100",
        "bytes=100-, 206, 100, -1",
        "bytes=-50, 206, -50, -1",
        "bytes=0-999999999, 206, 0, -1",
        "bytes=999999999-, 416, 0, 0",
        "lines=1-2, 416, 0, 0"
    })
    void rangesAreHandedOut(String range, int status, int from, int to) throws Exception {
        byte[] whole = Files.readAllBytes(desk.output("2024-06/figures.json"));
        HttpResponse<byte[]> answer = clerk.bytes("GET", copies().get("figures.json"), "Range", range);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 206) {
            int begin = from < 0 ? whole.length + from : from;
            byte[] expected = Arrays.copyOfRange(whole, begin, to < 0 ? whole.length : to);
            assertThat(answer.body()).isEqualTo(expected);
        }
    }

    @Test
    void whoHasItAlreadyIsTold() throws Exception {
        String file = copies().get("figures.json");
        HttpResponse<byte[]> head = clerk.bytes("HEAD", file);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(Files.size(desk.output("2024-06/figures.json")));
        String tag = head.headers().firstValue("ETag").orElseThrow();
        assertThat(clerk.bytes("GET", file, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(clerk.bytes("GET", file, "Range", "bytes=0-9", "If-Range", tag)
                        .statusCode())
                .isEqualTo(206);
        assertThat(clerk.bytes("GET", file, "Range", "bytes=0-9", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void readerAndUnitDecideNothing() throws Exception {
        String id = submission(first);
        for (Visitor visitor : new Visitor[] {first, desk.visitor("looks", Role.READER, null)}) {
            assertThat(visitor.submit(id + "/withdraw", List.of("why=想撤回")).statusCode())
                    .isEqualTo(403);
            assertThat(visitor.submit("/reports/2024-06/lock", List.of()).statusCode())
                    .isEqualTo(403);
        }
        assertThat(clerk.page(id)).contains("计入汇总。");
    }
}
