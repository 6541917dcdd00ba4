package io.huizong.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.FileKind;
import io.huizong.sheet.Fixtures;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds that are read; those that are not are in {@link RefusedFileTest}. */
class FileKindTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '活动日期,场次', CSV",
        "GB18030, '活动日期,场次', CSV",
        "UTF-16, '活动日期,场次', CSV",
        "UTF-16LE, '日期,1,2,3', CSV",
        "UTF-16BE, '日期,1,2,3', CSV",
        "UTF-8, 无, CSV",
        "UTF-8, <无>, CSV",
        "UTF-8, <!DOCTYPE html><p>, HTML",
        "GB18030, '  <HTML><table><tr><td>日期', HTML",
        "UTF-8, <table><tr><td>日期, HTML"
    })
    void ofText(String charset, String text, FileKind expected) throws IOException {
        Path file = Files.write(folder.resolve("a.xls"), text.getBytes(Charset.forName(charset)));
        assertThat(FirstBytes.of(file).kind()).isEqualTo(expected);
        assertThat(expected.isRead()).isTrue();
    }

    @Test
    void ofTextWithAStrayControlCharacter() throws IOException {
        String text = "日期,场次\n" + "2024-06-03,12\n".repeat(20);
        assertThat(FirstBytes.of(Files.writeString(folder.resolve("a.csv"), text + "\u0007"))
                        .kind())
                .isEqualTo(FileKind.CSV);
        assertThat(FirstBytes.of(Files.writeString(folder.resolve("b.csv"), text + "\u0007".repeat(99)))
                        .kind())
                .isEqualTo(FileKind.NOT_A_SPREADSHEET);
        assertThat(FirstBytes.of(Files.writeString(folder.resolve("c.csv"), text + "\0"))
                        .kind())
                .isEqualTo(FileKind.NOT_A_SPREADSHEET);
    }

    @Test
    void ofTextCutWithinACharacter() throws IOException {
        String text = "a" + "汉".repeat(FirstBytes.LENGTH);
        for (String charset : new String[] {"UTF-8", "GB18030"}) {
            Path file = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));
            assertThat(FirstBytes.of(file).kind()).isEqualTo(FileKind.CSV);
        }
    }

    @Test
    void ofWorkbooksWhateverTheirNames() throws IOException {
        Path xlsx = Fixtures.zip(folder.resolve("a.xls"), Fixtures.xlsx(""));
        assertThat(FirstBytes.of(xlsx).kind()).isEqualTo(FileKind.XLSX);
        Path xls = folder.resolve("a.csv");
        try (HSSFWorkbook book = new HSSFWorkbook();
                var out = Files.newOutputStream(xls)) {
            book.createSheet();
            book.write(out);
        }
        assertThat(FirstBytes.of(xls).kind()).isEqualTo(FileKind.XLS);
    }
}
