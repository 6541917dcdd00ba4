package io.huizong.report.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.CheckedFile;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.sheet.DamagedBytes;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file holds, its unit gets its findings: with the file, or by themselves. */
class DamagedReturnsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2026年10月/2026年10月报表（北屯镇）.xlsx, 理论学习", "2026年9月/西山乡2026-09.xls, 理论学习", "2026年10月/南岭乡_2026-10_警示教育.csv,"
    })
    void everyFileHasACopyThatCanBeRead(String report, String sheet) throws IOException, UnreadableFile {
        String ending = report.substring(report.lastIndexOf('.'));
        byte[] whole = Files.readAllBytes(Path.of("input", report));
        List<byte[]> all = switch (ending) {
            case ".xlsx" -> DamagedBytes.ofXlsx(whole, 3);
            case ".xls" -> DamagedBytes.ofXls(whole, 6);
            default -> DamagedBytes.ofCsv(whole, 3);
        };
        Unit unit = new Unit(folder);
        Files.createDirectories(unit.input());
        int withTheFile = 0;
        for (byte[] damaged : all) {
            Path file = Files.write(unit.input().resolve("城关镇" + ending), damaged);
            Path copy = unit.copy(withError(unit.check(file), sheet), file);
            assertThat(copy).exists();
            List<String> sheets = sheets(copy);
            assertThat(sheets).contains(Unit.LIST);
            withTheFile += sheets.size() > 1 ? 1 : 0;
        }
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(withTheFile).isBetween(1, all.size() - 1);
    }

    /** The file as checked, and one error more at a place that may not be there. */
    private static CheckedFile withError(CheckedFile checked, String sheet) {
        List<Finding> findings = new ArrayList<>(checked.findings());
        findings.add(Finding.of(FindingCode.VALUE_REQUIRED)
                .with("header", "参加人次")
                .at(Location.sheet(checked.path(), sheet).cell(6, 4)));
        return new CheckedFile(checked.path(), checked.sheets(), findings);
    }

    private static List<String> sheets(Path copy) throws UnreadableFile, IOException {
        try (Workbook book = SpreadsheetFile.open(copy, ReadLimits.standard())) {
            return book.sheets().stream().map(Sheet::name).toList();
        }
    }
}
