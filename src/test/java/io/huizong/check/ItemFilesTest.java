package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.Book;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that list items in other formats, with formulas, on several sheets, and far too long. */
class ItemFilesTest {
    @TempDir
    private Path input;

    private List<String> told(Path file) {
        return ItemSheets.told(input, file, ItemSheets.catalog("quarter"));
    }

    /** A title over all columns, groups at the left, a formula and a number over two rows. */
    private Path written(Workbook book, String name) throws IOException {
        Sheet sheet = book.createSheet("Sheet1");
        String[][] texts = {
            {"文明建设情况统计表"},
            {"填报单位：城关镇", "", "报告期：2024年6月"},
            {"类别", "指标名称", "计量单位", "本期数", "累计数"},
            {"督查", "1.开展文明建设督查", "次"},
            {"", "2.督查发现问题", "个"},
            {"宣传", "其中：发放宣传资料", "份"},
            {"", "服务时长", "小时"}
        };
        for (int r = 0; r < texts.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < texts[r].length; c++) {
                row.createCell(c).setCellValue(texts[r][c]);
            }
        }
        sheet.getRow(3).createCell(3).setCellValue(12);
        sheet.getRow(4).createCell(3).setCellFormula("D4*2");
        sheet.getRow(5).createCell(3).setCellFormula("D4/0");
        sheet.getRow(6).createCell(3).setCellFormula("D4+0.5");
        sheet.getRow(3).createCell(4).setCellFormula("D4+20");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A4:A5"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A6:A7"));
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Path file = input.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        book.close();
        return file;
    }

    private static final String[] FORMULAS = {
        "U1 civics 2024-06 partial 3+1+0",
        "4: 开展文明建设督查|次|12|32|",
        "5: 督查发现问题|个|24||",
        "7: 服务时长|小时|12.5||",
        "A3 note header.unknown-column 多出一列“类别”，不在规定的表样中，没有计入。确是多出的，不需要处理；如是规定的某一列，请改为规定的表头后重新报送。",
        "D6 error value.formula-error “发放宣传资料”没有得出值（#DIV/0!），可能是公式有错或没有计算。应为一个值，请改为直接填写的值。"
    };

    @Test
    void formulasInAWorkbook() throws IOException {
        assertThat(told(written(new XSSFWorkbook(), "表.xlsx"))).containsExactly(FORMULAS);
    }

    @Test
    void theSameInAnOldWorkbook() throws IOException {
        assertThat(told(written(new HSSFWorkbook(), "表.xls"))).containsExactly(FORMULAS);
    }

    @Test
    void csv() {
        Path file = Book.csv(input, "城关镇2024年6月文明建设.csv", """
                序号,指标名称,计量单位,本期数,累计数,备注
                1,开展文明建设督查,次,"1,200",,
                2,督查发现问题,个,3
                3,办结问题,个
                4,发放宣传资料,份,1,500,,
                5,其中:服务时长（小时）,,2.5,,
                """);
        assertThat(told(file))
                .containsExactly(
                        "U1 civics 2024-06 partial 2+2+1",
                        "2: 开展文明建设督查|次|1200||",
                        "6: 服务时长||2.5||",
                        "D2 note value.interpreted “开展文明建设督查”填写的是“1,200”，按 1200 计入。如有误请改正。",
                        "A3 error row.ragged 这一行只有 4 列，表头有 6 列，缺少的不能确定是哪一列。请补齐后重新报送。",
                        "D5 error row.ragged 这一行有 7 列，表头只有 6 列，其中相邻的“1”和“500”可能是一个数被分隔符（如千分位的逗号）拆成了两列，各列的内容不能确定。请去掉数字中的分隔符后重新导出、报送。");
    }

    /** The halves of a month would be added; which of two stocks holds is not known. */
    @Test
    void anItemOnTwoSheets() {
        Book book = ItemSheets.book("上半月", "文明建设情况统计表", "指标名称|本期数", "督查|12", "建成公园|3");
        ItemSheets.add(book.and("下半月"), "文明建设情况统计表", "指标名称|本期数", "督查|1", "办结问题|3");
        assertThat(told(book.write(input, "城关镇2024年6月.xlsx")))
                .containsExactly(
                        "U1 civics 2024-06 partial 3+1+0",
                        "3: 开展文明建设督查||12||",
                        "4: 建成公园||3||",
                        "4: 办结问题||3||",
                        "query identity.several-sheets 这个文件中有几张工作表是同一张报表：上半月、下半月，已合并计入。请核实没有重复。",
                        "A3 error row.duplicate “开展文明建设督查”在工作表“上半月”第 3 行已经填过，这一行没有计入。"
                                + "一项指标只填一行，请把两张工作表合并成一张，每项填全期的数。");
    }

    @Test
    void whatIsNotThereHasNoAmount() {
        Path file = ItemSheets.book("文明建设", ItemSheets.june("|督查|次|0", "|建成公园|处|4", "|办结问题|个|"))
                .write(input, "表.xlsx");
        Collected.Read read = Collected.from(
                        input, file, ItemSheets.catalog("quarter"), Collected.units("U1 城关镇", "U2 青山镇"))
                .only();
        assertThat(read.amount("civics.inspections")).isEqualTo("0");
        assertThat(read.amount("civics.parks")).isEqualTo("4");
        assertThat(read.amount("civics.settled")).isEqualTo("none");
        assertThat(read.amount("civics.leaflets")).isEqualTo("none");
    }

    @Test
    void aHundredThousandLines() {
        List<String> lines = new ArrayList<>(List.of("督查|次|12"));
        for (int i = 0; i < 50_000; i++) {
            lines.add("督查次数|次|" + i);
            lines.add("第" + i + "项工作（次）|次|");
        }
        StringBuilder csv = new StringBuilder("指标名称,计量单位,本期数\n");
        lines.forEach(line -> csv.append(line.replace('|', ',')).append('\n'));
        Path file = Book.csv(input, "城关镇2024年6月文明建设.csv", csv.toString());
        List<String> told = told(file);
        assertThat(told).startsWith("U1 civics 2024-06 partial 1+50000+50000", "2: 开展文明建设督查|次|12||");
        assertThat(told).hasSizeLessThan(1_100);
        assertThat(told.get(told.size() - 1)).contains("同样的问题共有");
    }
}
