package io.huizong.report.blank;

import io.huizong.intake.OwnSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Lists too long to stand in a cell's check: columns of a sheet that nobody sees, each under a name. */
final class CodeLists {
    private final XSSFWorkbook workbook;
    private final Map<List<String>, String> names = new HashMap<>();
    private @Nullable XSSFSheet sheet;

    CodeLists(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The name under which these choices are listed. */
    String name(List<String> choices) {
        return names.computeIfAbsent(choices, this::list);
    }

    private String list(List<String> choices) {
        XSSFSheet lists = sheet();
        int column = names.size();
        for (int i = 0; i < choices.size(); i++) {
            var row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            row.createCell(column).setCellValue(choices.get(i));
        }
        Name name = workbook.createName();
        name.setNameName(OwnSheet.CODES + "_" + (column + 1));
        String letters = CellReference.convertNumToColString(column);
        name.setRefersToFormula("%s!$%s$1:$%s$%d".formatted(OwnSheet.CODES, letters, letters, choices.size()));
        return name.getNameName();
    }

    private XSSFSheet sheet() {
        XSSFSheet lists = sheet;
        if (lists == null) {
            lists = workbook.createSheet(OwnSheet.CODES);
            workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.VERY_HIDDEN);
            sheet = lists;
        }
        return lists;
    }
}
