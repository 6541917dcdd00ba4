package io.huizong.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is changed in a good file, reading it ends in a result or in a finding that names why not, within 20 seconds of
 * CPU and 512 MB: more than 10,000 seeded mutations.
 *
 * <p>The limit that remains: an .xlsx has a checksum on each part, so that bytes changed in it are either refused or of no
 * meaning, which is asserted here. An .xls and a csv have none: a byte changed within a cell is another value, and only
 * totals can show it. Nor can a checksum show what was wrong before the file was packed.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class DamagedFileTest {
    private static final int BOOKS_BY_HAND = 24;

    @TempDir
    Path folder;

    private static final List<String> REPORTS = List.of(
            "2026年10月/东河镇/理论学习.xlsx",
            "2026年10月/2026年10月报表（北屯镇）.xlsx",
            "2026年10月/卫健局/稿件10月.xlsx",
            "2026年10月/柳林街道2026年10月理论学习.xlsx",
            "2026年9月/白石镇/警示教育.xlsx");
    private static final List<String> OLD_REPORTS =
            List.of("2026年10月/西山乡2026年10月.xls", "2026年9月/西山乡2026-09.xls", "2025年10月/西山乡2025-10.xls");
    private static final List<String> TEXTS = List.of("2026年10月/南岭乡_2026-10_警示教育.csv", "2026年10月/南岭乡_2026-10_稿件刊播.csv");

    private static byte[] report(String path) throws IOException {
        return Files.readAllBytes(Path.of("input", path));
    }

    private static byte[] byHand(int seed) throws IOException {
        WrittenBook book = new WrittenBook(seed);
        return book.zip(book.parts());
    }

    private DamagedFiles files() {
        return new DamagedFiles(folder);
    }

    /** Damages a good file in each way, a number of times. */
    private static void damage(
            DamagedFiles files, String name, byte[] whole, Mutation[] ways, int times, List<String> cells)
            throws IOException {
        String file = name.substring(name.lastIndexOf('/') + 1);
        for (Mutation way : ways) {
            for (int seed = 0; seed < times; seed++) {
                Random random = Seeds.random(1000 * ((Enum<?>) way).ordinal() + seed);
                files.read(name + " " + way + " seed " + seed, file, way.of(whole, random), cells);
            }
        }
    }

    @Test
    void bytesOfAnXlsx() throws IOException, UnreadableFile {
        DamagedFiles files = files();
        for (String report : REPORTS) {
            List<String> cells = DamagedFiles.cells(Path.of("input", report));
            damage(files, report, report(report), ByteMutation.values(), 60, cells);
        }
        for (int seed = 0; seed < BOOKS_BY_HAND; seed++) {
            Path file = Files.write(folder.resolve("whole.xlsx"), byHand(seed));
            damage(files, "hand" + seed + ".xlsx", byHand(seed), ByteMutation.values(), 4, DamagedFiles.cells(file));
        }
        judge(files, 3_000);
    }

    private static void judge(DamagedFiles files, int least) {
        assertThat(files.failures()).as(files.account()).isEmpty();
        assertThat(files.count()).isGreaterThanOrEqualTo(least);
        assertThat(files.endings()).containsKeys("read", "file.unreadable");
    }

    @Test
    void entriesOfAnXlsx() throws IOException {
        DamagedFiles files = files();
        for (String report : REPORTS) {
            damage(files, report, report(report), ZipMutation.values(), 25, null);
        }
        judge(files, 1_000);
    }

    @Test
    void partsOfAnXlsx() throws IOException {
        DamagedFiles files = files();
        for (String report : REPORTS) {
            damage(files, report, report(report), XmlMutation.values(), 22, null);
        }
        for (int seed = 0; seed < BOOKS_BY_HAND; seed++) {
            damage(files, "hand" + seed + ".xlsx", byHand(seed), XmlMutation.values(), 5, null);
        }
        judge(files, 2_500);
    }

    @Test
    void bytesAndRecordsOfAnXls() throws IOException {
        DamagedFiles files = files();
        for (String report : OLD_REPORTS) {
            damage(files, report, report(report), ByteMutation.values(), 25, null);
            damage(files, report, report(report), XlsMutation.values(), 50, null);
        }
        judge(files, 1_800);
    }

    @Test
    void charactersOfACsv() throws IOException {
        DamagedFiles files = files();
        for (String report : TEXTS) {
            String text = new String(report(report), "GB18030");
            damage(files, report, report(report), ByteMutation.values(), 40, null);
            damage(files, report, text.getBytes(StandardCharsets.UTF_8), ByteMutation.values(), 20, null);
            damage(files, report, text.getBytes(StandardCharsets.UTF_8), TextMutation.values(), 30, null);
        }
        judge(files, 1_300);
    }

    @Test
    void elementsOfAWebPage() throws IOException {
        String page =
                "<html><head><meta charset='utf-8'></head><body><table border=\"1\"><tr><td colspan=\"4\">填报单位：南岭乡"
                        + " 报告期：2026年10月</td></tr><tr><th rowspan=\"1\">学习日期</th><th>学习主题</th><th>学习形式</th><th>参加人次</th></tr>"
                        + "<tr><td>2026-10-12</td><td>党章&amp;条例<br>第一讲</td><td>专题讲座</td><td>30</td></tr>".repeat(5)
                        + "<tr hidden><td colspan=\"3\">合计</td><td>150</td></tr></table></body></html>";
        DamagedFiles files = files();
        damage(files, "a.xls", page.getBytes(StandardCharsets.UTF_8), ByteMutation.values(), 20, null);
        damage(files, "a.xls", page.getBytes(StandardCharsets.UTF_8), XmlMutation.values(), 30, null);
        damage(files, "a.xls", page.getBytes(StandardCharsets.UTF_8), TextMutation.values(), 20, null);
        judge(files, 600);
    }
}
