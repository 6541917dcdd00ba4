package io.huizong.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.DropFolder;
import io.huizong.UpDesk;
import io.huizong.Visitor;
import io.huizong.account.Role;
import io.huizong.check.CheckedFile;
import io.huizong.decision.Actor;
import io.huizong.decision.AuditLog;
import io.huizong.decision.Decisions;
import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import io.huizong.period.Period;
import io.huizong.store.AuditRows;
import io.huizong.watch.RunBoard;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files sent through the page: checked at once, nothing stored before they are confirmed. */
class UploadPageTest {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    @TempDir
    private static Path folder;

    private static UpDesk desk;
    private static DropFolder made;
    private static Visitor unit;
    private static Visitor office;

    @BeforeAll
    static void start() throws IOException {
        new DropFolder(folder.resolve("input")).register("U01 城关镇", "U02 东河镇");
        made = new DropFolder(folder.resolve("made"));
        desk = new UpDesk(folder);
        desk.part(RunBoard.class).await(RunRequest.look("检查"), Progress.SILENT);
        unit = desk.visitor("chengguan", Role.UNIT, "U01");
        office = desk.visitor("office", Role.CONSOLIDATOR, null);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static byte[] study(String unitName, YearMonth month, Object... people) throws IOException {
        made.study("made.xlsx", unitName, month, people);
        return Files.readAllBytes(folder.resolve("made/made.xlsx"));
    }

    private static List<String> ids(HttpResponse<String> page) {
        List<String> ids = new ArrayList<>();
        Matcher found = ID.matcher(page.body());
        while (found.find()) {
            ids.add("id=" + found.group(1));
        }
        return ids.stream().distinct().toList();
    }

    private static HttpResponse<String> discard(Visitor who) {
        return who.submit("/upload/discard", ids(who.get("/upload")));
    }

    private static Path dropped(String path) {
        return desk.input().resolve("网上报送").resolve(path);
    }

    @Test
    void goodFileIsCheckedThenConfirmedAndNothingThereIsReplaced() throws IOException {
        byte[] first = study("城关镇", YearMonth.of(2024, 1), 12, 30);
        HttpResponse<String> page = unit.upload("../../一月.xlsx", first, "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("一月.xlsx", "理论学习情况统计表", "2024年1月", "可以报送", "审核通过");
        assertThat(dropped("城关镇/一月.xlsx")).doesNotExist();

        assertThat(office.get("/upload").body()).doesNotContain("一月.xlsx");
        assertThat(office.submit("/upload/confirm", ids(page)).body()).contains("已经处理过");
        assertThat(dropped("城关镇/一月.xlsx")).doesNotExist();

        assertThat(unit.submit("/upload/confirm", ids(page)).body()).contains("一月.xlsx 已报送。");
        assertThat(dropped("城关镇/一月.xlsx")).hasBinaryContent(first);

        byte[] second = study("城关镇", YearMonth.of(2024, 1), 12, 31);
        unit.submit("/upload/confirm", ids(unit.upload("一月.xlsx", second, "")));
        assertThat(dropped("城关镇/一月.xlsx")).hasBinaryContent(first);
        assertThat(dropped("城关镇/一月 (2).xlsx")).hasBinaryContent(second);
        List<AuditRows.Entry> log = desk.part(AuditLog.class).entries(null, "upload", "chengguan", 10);
        assertThat(log).extracting(AuditRows.Entry::subject).contains("网上报送/城关镇/一月 (2).xlsx");
        assertThat(log.get(0).after()).isEqualTo("城关镇 理论学习情况统计表 2024年1月");
    }

    @Test
    void unitSendsNothingOfAnother() throws IOException {
        assertThat(unit.upload("东河镇.xlsx", study("东河镇", JUNE, 5), "U02").body()).contains("文件中写的单位不是本单位", "不能报送");
        unit.submit("/upload/confirm", ids(unit.get("/upload")));
        assertThat(dropped("东河镇")).doesNotExist();
        assertThat(dropped("城关镇/东河镇.xlsx")).doesNotExist();
        discard(unit);
        assertThat(ids(unit.get("/upload"))).isEmpty();
    }

    @Test
    void officeNeedNotSayWhoseItIs() throws IOException {
        HttpResponse<String> page = office.upload("二月.xlsx", study("东河镇", YearMonth.of(2024, 2), 5, "若干"), "");
        assertThat(page.body()).contains("可以报送，有问题", "东河镇", "错误", "D5");
        assertThat(office.submit("/upload/confirm", ids(page)).body()).contains("二月.xlsx 已报送。");
        assertThat(dropped("东河镇/二月.xlsx")).exists();
    }

    @Test
    void whatCannotCountIsNotTaken() throws IOException {
        List<Path> before = staged();
        HttpResponse<String> page = office.upload("<script>.xlsx", "<html>没有表</html>".getBytes(), "U02");
        assertThat(page.body()).contains("_script_.xlsx", "没有一张表可以计入").doesNotContain("<script>.xlsx");
        assertThat(office.upload("说明.exe", new byte[] {1, 2}, "U02").body()).contains("不是能读取的表格文件");
        assertThat(staged()).isEqualTo(before);
        assertThat(office.submit("/upload/confirm", ids(office.get("/upload"))).body())
                .contains("没有报送：没有一张表可以计入");
        assertThat(dropped("东河镇/_script_.xlsx")).doesNotExist();
        discard(office);
    }

    private static List<Path> staged() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data/upload"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatIsRefusedTakesNoRoomFromWhatCanBeConfirmed() throws IOException {
        Staging staging = desk.part(Staging.class);
        for (int i = 0; i < 70; i++) {
            staging.put(offer(staging, "refused"));
        }
        assertThat(staging.of("staging")).hasSize(60).noneMatch(offer -> Files.exists(offer.file()));
        assertThat(staging.hasRoom("staging", 600L << 20)).isTrue();
        for (int i = 0; i < 60; i++) {
            staging.put(offer(staging, "ready"));
        }
        assertThat(staging.hasRoom("staging", 1)).isFalse();
        List<Offer> all = staging.of("staging");
        assertThat(all)
                .hasSize(120)
                .filteredOn(offer -> Files.exists(offer.file()))
                .hasSize(60);
        all.forEach(staging::remove);
    }

    private static Offer offer(Staging staging, String verdict) throws IOException {
        long id = staging.number();
        Path file = Files.writeString(staging.place(id), "10 bytes..");
        return new Offer(
                id,
                "staging",
                "网上报送",
                "表.xlsx",
                file,
                10,
                Instant.now(),
                false,
                new CheckedFile("", List.of(), List.of()),
                new Verdict(verdict, ""));
    }

    @Test
    void periodLockedSinceItWasSentIsRefused() throws IOException {
        List<Path> before = staged();
        Visitor other = desk.visitor("office2", Role.CONSOLIDATOR, null);
        List<String> ids = ids(other.upload("三月.xlsx", study("东河镇", YearMonth.of(2024, 3), 5), "U02"));
        desk.part(Decisions.class).lock(new Actor("test"), Period.of("2024-03"));
        assertThat(other.submit("/upload/confirm", ids).body()).contains("这个报告期已经锁定");
        assertThat(dropped("东河镇/三月.xlsx")).doesNotExist();
        assertThat(staged()).isEqualTo(before);
    }

    @Test
    void blankWorkbookIsTheUnitsOwn() {
        HttpResponse<String> blank = unit.get("/upload/blank?period=2026-06&unit=U02");
        assertThat(blank.statusCode()).isEqualTo(200);
        assertThat(blank.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(java.net.URLDecoder.decode(name, java.nio.charset.StandardCharsets.UTF_8))
                                .contains("城关镇", ".xlsx"));
    }

    @Test
    void readerSendsNothing() {
        Visitor reader = desk.visitor("reader", Role.READER, null);
        assertThat(reader.get("/upload").statusCode()).isEqualTo(403);
        assertThat(reader.get("/runs").statusCode()).isEqualTo(403);
        assertThat(unit.get("/runs").statusCode()).isEqualTo(403);
    }
}
