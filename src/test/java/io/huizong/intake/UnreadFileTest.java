package io.huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Collected;
import io.huizong.finding.Finding;
import io.huizong.form.Forms;
import io.huizong.sheet.Book;
import io.huizong.sheet.ReadLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadFileTest {
    @TempDir
    private Path input;

    private static ArrivedFile arrived(Path file, String path) {
        return new ArrivedFile(path, "0".repeat(64), file, Instant.EPOCH);
    }

    private String said(String path, String bytes) throws IOException {
        Path file = Files.write(input.resolve("file"), bytes.getBytes(StandardCharsets.ISO_8859_1));
        return Collected.said(UnreadFile.finding(arrived(file, path)));
    }

    @ParameterizedTest
    @CsvSource({"城关镇.xlsx.bak,“.bak”", "城关镇2024.6,“.6”", "城关镇.dat,“.dat”", "6月/城关镇,“城关镇”", "城关镇.六月,“城关镇.六月”"})
    void aTableUnderAnotherName(String path, String ending) {
        Path file = Book.sheet("S").row("a").write(input, "a.xlsx");
        Finding finding = UnreadFile.finding(arrived(file, path));
        assertThat(Collected.said(finding))
                .isEqualTo("error file.unsupported 内容是表格，但文件名以" + ending + "结尾，没有读取。请把文件名改为以 .xlsx 结尾后重新放入。");
        Reference reference =
                new Reference(Forms.bundled(), Collected.units("U1 城关镇"), "示例县", LocalDate.of(2024, 7, 3));
        RejectedSheet rejected =
                new FileIntake(reference, ReadLimits.standard()).unreadable(arrived(file, path), finding);
        assertThat(rejected.unit()).isEqualTo("U1");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " // ", textBlock = """
                    a.pdf // %PDF-1.7 // error file.unsupported 这是 PDF 文件（.pdf），不能读取，应为 .xlsx、.xls 或 .csv。请报送原来的电子表格，用 Excel 或 WPS 另存为 .xlsx 后重新放入。
                    a.doc // {\\rtf1 // error file.unsupported 这是文字文档（.doc），不能读取，应为 .xlsx、.xls 或 .csv。请把数据填入规定的表样，用 Excel 或 WPS 另存为 .xlsx 后重新放入。
                    a.GIF // GIF89a // error file.unsupported 这是图片（.gif，可能是截图或扫描件），不能读取，应为 .xlsx、.xls 或 .csv。请报送原来的电子表格，用 Excel 或 WPS 另存为 .xlsx 后重新放入。
                    a.7z // BZh91AY // error file.unsupported 这是压缩包（.7z），不能读取，应为 .xlsx、.xls 或 .csv。请解压后把其中的表格重新放入。
                    a.et // 日期,人次 // error file.unsupported 这种格式（.et）不能读取，应为 .xlsx、.xls 或 .csv。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新放入；打不开的，请把数据填入规定的表样后重新放入。
                    a.txt // abc // note file.unsupported 这种文件（.txt）不是表格，没有读取。如是报表，请把数据填入规定的表样，另存为 .xlsx 后重新放入；不是报表的不用处理。
                    a.pptx // abc // note file.unsupported 这种文件（.pptx）不是表格，没有读取。如是报表，请把数据填入规定的表样，另存为 .xlsx 后重新放入；不是报表的不用处理。
                    """)
    void otherFilesByWhatTheyAre(String path, String bytes, String said) throws IOException {
        assertThat(said(path, bytes.replace("\\\\", "\\"))).isEqualTo(said);
    }

    @Test
    void anOldTableUnderAnotherName() throws IOException {
        assertThat(said("城关镇.bak", "\t\4\6\0abc"))
                .isEqualTo("error file.unsupported 内容是表格，但文件名以“.bak”结尾，格式也不能直接读取，应为 .xlsx、.xls 或 .csv。"
                        + "请用 Excel 或 WPS 打开（有密码的请取消密码），另存为 .xlsx 后重新放入。");
    }
}
