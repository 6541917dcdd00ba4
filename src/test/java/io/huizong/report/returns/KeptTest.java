package io.huizong.report.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.CheckedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a unit has put into its workbook, before and after it was marked. */
class KeptTest {
    @TempDir
    private Path folder;

    private static final Object[][] ROWS = {
        {"理论学习情况统计表"},
        {"填报单位：城关镇", null, "报告期：2024年6月"},
        {"学习日期", "学习主题", "学习形式", "参加人次"},
        {"2024-06-03", "甲", "专题讲座", 30.0},
        {"2024-06-04", "乙", "专题讲座", "待定"},
        {"2024-06-05", "丙", "专题讲座", "约50"}
    };

    /** A file with an error in D5 and a query in D6. */
    private Path written(String ending, Kept... kept) throws IOException {
        Unit unit = new Unit(folder);
        Path file = unit.input().resolve("城关镇" + ending);
        Files.createDirectories(file.getParent());
        try (Workbook book = ending.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("理论学习");
            for (int i = 0; i < ROWS.length; i++) {
                Row row = sheet.createRow(i);
                for (int column = 0; column < ROWS[i].length; column++) {
                    if (ROWS[i][column] instanceof Double number) {
                        row.createCell(column).setCellValue(number);
                    } else if (ROWS[i][column] != null) {
                        row.createCell(column).setCellValue(ROWS[i][column].toString());
                    }
                }
            }
            for (Kept one : kept) {
                one.put.accept(book);
            }
            book.write(out);
        }
        return file;
    }

    /** POI makes neither macros nor charts in an .xls; for its charts see below. */
    static Stream<Arguments> each() {
        return Stream.of(Kept.values()).flatMap(kept -> switch (kept) {
            case MACROS -> Stream.of(Arguments.of(kept, ".xlsm"));
            case CHARTS -> Stream.of(Arguments.of(kept, ".xlsx"));
            default -> Stream.of(Arguments.of(kept, ".xlsx"), Arguments.of(kept, ".xls"));
        });
    }

    @Test
    void aChartOfAnXlsIsNotRisked() throws IOException {
        Unit unit = new Unit(folder);
        Path file = unit.input().resolve("城关镇.xls");
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("src/test/resources/io/huizong/report/returns/chart.xls"), file);
        assertThat(Unit.said(unit.check(file))).hasSize(2);
        assertThat(unit.copy(file)).hasFileName("城关镇（问题清单）.xlsx");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("each")
    void isKept(Kept kept, String ending) throws IOException {
        Unit unit = new Unit(folder);
        Path file = written(ending, kept);
        Path copy = unit.copy(file);

        assertThat(copy).hasFileName("城关镇" + ending);
        try (Workbook before = Unit.open(file);
                Workbook after = Unit.open(copy)) {
            assertThat(kept.seen.apply(after))
                    .isEqualTo(kept.seen.apply(before))
                    .isNotEqualTo("[]");
            assertThat(after.getSheet(Unit.LIST)).isNotNull();
            assertMarked(after);
        }
    }

    private static void assertMarked(Workbook book) {
        Sheet sheet = Parts.sheet(book);
        assertThat(sheet.getRow(4).getCell(3).getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(sheet.getCellComment(new CellAddress("D5")).getString().getString())
                .isEqualTo("【错误】“参加人次”填写的是“待定”，应为一个整数。请改为阿拉伯数字，如 120。");
        assertThat(sheet.getCellComment(new CellAddress("D6")).getString().getString())
                .isEqualTo("【核实】“参加人次”填写的是“约50”，是约数，按 50 计入。请核实并改为确切的值。");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void allOfItTogether(String ending) throws IOException {
        Kept[] all = Stream.of(Kept.values()).filter(k -> k != Kept.MACROS).toArray(Kept[]::new);
        Path file = written(ending, all);
        Unit unit = new Unit(folder);
        CheckedFile first = unit.check(file);
        Path copy = unit.copy(file);
        Path again = unit.copy(unit.drop(copy, book -> {}));
        try (Workbook before = Unit.open(file);
                Workbook after = Unit.open(again)) {
            for (Kept kept : all) {
                assertThat(kept.seen.apply(after)).as(kept.name()).isEqualTo(kept.seen.apply(before));
            }
            assertThat(Stream.of(0, 1, 2, 3).map(after::getSheetName)).containsExactly("理论学习", "参数", "深藏", Unit.LIST);
            assertThat(after.getNumberOfSheets())
                    .as("the list of the round before is replaced")
                    .isEqualTo(4);
        }
        assertThat(Unit.said(unit.check(again(unit, again)))).isEqualTo(Unit.said(first));
    }

    private static Path again(Unit unit, Path copy) {
        return unit.drop(copy, book -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void aCommentOfTheUnitsStaysAboveOurs(String ending) throws IOException {
        Unit unit = new Unit(folder);
        Path file = written(ending);
        Unit.change(file, file, book -> {
            Sheet sheet = Parts.sheet(book);
            var helper = book.getCreationHelper();
            Comment own = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
            own.setString(helper.createRichTextString("还没有报上来"));
            own.setAuthor("李四");
            sheet.getRow(4).getCell(3).setCellComment(own);
        });
        try (Workbook after = Unit.open(unit.copy(file))) {
            Comment comment = Parts.sheet(after).getCellComment(new CellAddress("D5"));
            assertThat(comment.getAuthor()).isEqualTo("李四");
            assertThat(comment.getString().getString())
                    .isEqualTo("还没有报上来\n——————\n示例县综合办公室\n【错误】“参加人次”填写的是“待定”，应为一个整数。请改为阿拉伯数字，如 120。");
            assertThat(Parts.sheet(after).getCellComment(new CellAddress("D6")).getAuthor())
                    .isEqualTo("示例县综合办公室");
        }
    }

    @Test
    void anErrorIsRedAndAQueryYellow() throws IOException {
        try (XSSFWorkbook after = (XSSFWorkbook) Unit.open(new Unit(folder).copy(written(".xlsx")))) {
            Sheet sheet = Parts.sheet(after);
            assertThat(Stream.of(4, 5)
                            .map(row -> ((org.apache.poi.xssf.usermodel.XSSFColor) sheet.getRow(row)
                                            .getCell(3)
                                            .getCellStyle()
                                            .getFillForegroundColorColor())
                                    .getARGBHex()))
                    .isEqualTo(List.of("FFFFC7CE", "FFFFEB9C"));
            assertThat(sheet.getRow(3).getCell(3).getCellStyle().getFillPattern())
                    .as("a cell without findings")
                    .isEqualTo(FillPatternType.NO_FILL);
        }
    }
}
