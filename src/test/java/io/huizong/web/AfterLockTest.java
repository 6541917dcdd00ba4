package io.huizong.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.DropFolder;
import io.huizong.UpDesk;
import io.huizong.Visitor;
import io.huizong.account.Role;
import io.huizong.decision.Actor;
import io.huizong.decision.Decisions;
import io.huizong.decision.Outcome;
import io.huizong.period.Period;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages say of a locked period: what came for it all the same, and that nothing is decided there. */
class AfterLockTest {
    private static final Actor WANG = new Actor("王芳");
    private static final Period JUNE = Period.of("2024-06");
    private static final YearMonth MONTH = YearMonth.of(2024, 6);
    private static final String NOTICE = "id=\"after-lock\"";
    private static final Pattern ERRORS = Pattern.compile("<b>(\\d+)</b><span>错误</span>");

    @TempDir
    private Path folder;

    private DropFolder drop;
    private UpDesk desk;
    private Visitor clerk;

    @BeforeEach
    void juneIsLocked() throws Exception {
        drop = new DropFolder(folder.resolve("input")).register("U01 城关镇", "U02 柳林街道");
        drop.study("城关镇6月.xlsx", "城关镇", MONTH, 10, "约20");
        desk = new UpDesk(folder);
        desk.night();
        clerk = desk.visitor("clerk", Role.CONSOLIDATOR, null);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Two files for the locked month, one a correction, one of a unit of which nothing had come. */
    private void lateFiles() throws Exception {
        done(desk.part(Decisions.class).lock(WANG, JUNE));
        drop.study("城关镇6月.xlsx", "城关镇", MONTH, 10, 20, 500);
        drop.study("柳林街道6月.xlsx", "柳林街道", MONTH, 7);
        desk.night();
        desk.part(Latest.class).now(JUNE);
        desk.part(Latest.class).now(Period.of("2024"));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).as(outcome.words()).isInstanceOf(Outcome.Done.class);
    }

    private static String notice(String page) {
        int from = page.indexOf(NOTICE);
        return from < 0
                ? ""
                : page.substring(from, page.indexOf("</table>", from)).replaceAll("<[^>]*>|\\s+", "");
    }

    private Map<String, String> published() throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(desk.output("2024-06"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void theClerkSeesWhatCameUntilItCounts() throws Exception {
        Map<String, String> before = published();
        assertThat(clerk.page("/coverage?period=2024-06")).doesNotContain(NOTICE);
        lateFiles();

        String page = clerk.page("/coverage?period=2024-06");
        assertThat(notice(page))
                .contains("锁定后又收到2件，没有计入。", "请解锁“2024年6月”，再运行一次汇总", "请通知单位停止报送")
                .contains("城关镇理论学习2024年6月城关镇6月.xlsx", "柳林街道理论学习2024年6月柳林街道6月.xlsx");
        Matcher link =
                Pattern.compile("href=\"(/submissions/[\\w-]{22})\">柳林街道6月").matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(clerk.page(link.group(1))).contains("柳林街道6月.xlsx", "报告期“2024年6月”已锁定");
        assertThat(notice(clerk.page("/coverage?period=2024"))).contains("锁定后又收到2件");
        assertThat(published()).isEqualTo(before);

        done(desk.part(Decisions.class).unlock(WANG, JUNE, "城关镇漏报一场"));
        desk.part(Latest.class).now(JUNE);
        assertThat(notice(clerk.page("/coverage?period=2024-06"))).contains("锁定期间收到2件，还没有计入。已经解锁，下次汇总时重新核对。");
        desk.night();
        desk.part(Latest.class).now(JUNE);
        assertThat(clerk.page("/coverage?period=2024-06")).doesNotContain(NOTICE);
        assertThat(clerk.page("/findings?period=2024-06")).doesNotContain("锁定后收到");
        assertThat(clerk.page("/reports/2024-06")).containsPattern("柳林街道报送（柳林街道6月.xlsx）\\n\\d+月\\d+日 王芳解锁了2024年6月");
    }

    @Test
    void itsFindingsAreListedAndCountedApart() throws Exception {
        lateFiles();
        String all = clerk.page("/findings?period=2024-06");
        assertThat(all)
                .contains(
                        "<b>2</b><a href=\"/findings?period=2024-06&amp;code=identity.period-locked\">锁定后收到，没有计入</a>");
        assertThat(errors(all)).isZero();
        String alone = clerk.page("/findings?period=2024-06&code=identity.period-locked");
        assertThat(alone).contains("城关镇6月.xlsx", "柳林街道6月.xlsx", "填报问题（<span>2</span> 条）");
    }

    private static int errors(String page) {
        Matcher found = ERRORS.matcher(page);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void aUnitSeesItsOwnAndIsToldWhomToAsk() throws Exception {
        lateFiles();
        Visitor unit = desk.visitor("liulin", Role.UNIT, "U02");
        String seen = unit.page("/coverage?period=2024-06");
        assertThat(notice(seen))
                .contains("锁定后又收到1件", "柳林街道6月.xlsx", "请与汇总办公室联系")
                .doesNotContain("城关镇");
        assertThat(seen).doesNotContain("/reports/");
        assertThat(unit.page("/findings?period=2024-06"))
                .contains("柳林街道6月.xlsx")
                .doesNotContain("城关镇6月.xlsx");
        Visitor other = desk.visitor("hekou", Role.UNIT, "U09");
        assertThat(other.page("/coverage?period=2024-06")).doesNotContain(NOTICE);
    }

    /** Before the lock each page offers what it offers; in a locked month, or a month of a locked year, none does. */
    @ParameterizedTest
    @CsvSource({"2024-06, 2024年6月", "2024, 2024年"})
    void nothingIsOfferedThatTheLockWouldRefuse(String lock, String title) throws Exception {
        done(desk.part(Decisions.class).exempt(WANG, "U02", "study", JUNE, "机构改革"));
        desk.night();
        desk.part(Latest.class).now(JUNE);
        Matcher link =
                Pattern.compile("href=\"(/submissions/[\\w-]{22})\"").matcher(clerk.page("/coverage?period=2024-06"));
        assertThat(link.find()).isTrue();
        Map<String, String> offered = Map.of(
                link.group(1),
                "/withdraw\"",
                "/findings?period=2024-06",
                "/answer\"",
                "/coverage/exemptions?period=2024-06",
                "action=\"/coverage/exemptions/end\"");
        for (Map.Entry<String, String> page : offered.entrySet()) {
            assertThat(clerk.page(page.getKey())).as(page.getKey()).contains(page.getValue());
        }
        done(desk.part(Decisions.class).lock(WANG, Period.of(lock)));
        desk.part(Latest.class).now(JUNE);

        Visitor reader = desk.visitor("reader", Role.READER, null);
        for (Map.Entry<String, String> page : offered.entrySet()) {
            String locked = clerk.page(page.getKey());
            assertThat(locked).as(page.getKey()).doesNotContain(page.getValue());
            assertThat(locked).contains("<span>" + title + "</span>”已锁定", "href=\"/reports/" + lock + "\"");
            assertThat(reader.page(page.getKey())).contains("”已锁定").doesNotContain("/reports/" + lock);
        }
        assertThat(clerk.page("/coverage/exemptions?period=2024-06"))
                .containsPattern("<option value=\"2024-06\" disabled=\"disabled\">2024年6月（已锁定）");
        assertThat(clerk.page("/upload")).contains("href=\"/reports/" + lock + "\">" + title + "</a>", "点报告期去解锁");
        assertThat(List.of(clerk.page("/coverage?period=2024-06")))
                .allMatch(page -> page.contains("查看免报") && !page.contains("免报登记"));
    }
}
