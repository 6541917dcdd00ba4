package io.huizong.report.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.ItemSheets;
import io.huizong.sheet.Book;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of items that comes back to its unit: the marks stand at the items' own cells. */
class ReturnedItemsTest {
    @TempDir
    private Path folder;

    @Test
    void itemsAreMarkedWhereTheyStand() throws java.io.IOException {
        Unit unit = new Unit(folder, ItemSheets.catalog("quarter"));
        Book book = ItemSheets.book(
                "文明建设",
                "文明建设情况统计表",
                "填报单位：城关镇||报告期：2024年6月",
                "序号|指标名称|计量单位|本期数|累计数",
                "1|开展文明建设督查|次|12.5",
                "2|督查发现问题|个|2",
                "3|办结问题|个|3",
                "4|发放宣传资料|万份|3",
                "5|另一件事|份|3");
        Path copy = unit.copy(book.write(unit.input(), "表.xlsx"));
        try (Workbook back = Unit.open(copy)) {
            Sheet sheet = back.getSheet("文明建设");
            assertThat(comment(sheet, 3, 3)).contains("“开展文明建设督查”填写的是“12.5”，应为一个整数。");
            assertThat(comment(sheet, 5, 3)).contains("办结数（3）大于问题数（2），请核实");
            assertThat(comment(sheet, 6, 2)).contains("计量单位填写的是“万份”，应为“份”");
            assertThat(comment(sheet, 7, 1)).contains("“另一件事”不是“文明建设情况统计表”的指标");
            assertThat(sheet.getRow(4).getCell(3).getCellComment()).isNull();
        }
        Path corrected = unit.drop(copy, back -> {
            Sheet sheet = back.getSheet("文明建设");
            sheet.getRow(3).getCell(3).setCellValue(12);
            sheet.getRow(6).getCell(2).setCellValue("份");
            sheet.removeRow(sheet.getRow(7));
            for (int number = 1; number <= 4; number++) {
                if (back.getSheet(Unit.LIST).getRow(3 + number).toString().contains("请核实")) {
                    Unit.answer(back, number, "含上月移交的问题");
                }
            }
        });
        assertThat(unit.check(corrected).findings())
                .filteredOn(finding -> finding.isError())
                .isEmpty();
    }

    private static String comment(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getCellComment().getString().getString();
    }
}
