package io.huizong.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a workbook with everything that a cell can be, by a seed. */
final class RandomWorkbook {
    private static final List<String> TEXTS = List.of(
            "理论学习",
            " 前后空格 ",
            "一\n二",
            "a<b>&\"c\"",
            "　",
            "120",
            "=1+1",
            "𠮷野",
            "_x000D_",
            "长".repeat(400),
            "",
            "O'Neil");
    private static final List<String> FORMULAS =
            List.of("1+1", "SUM(A1:C3)", "\"a\"&\"b\"", "\"\"", "1/0", "1=1", "IF(1>2,1,\"否\")", "1E10*3");

    private final Workbook book;
    private final Random random;
    private final List<CellStyle> styles;
    private final Font font;
    private final FormulaEvaluator evaluator;
    private final List<org.apache.poi.ss.usermodel.Cell> formulas = new ArrayList<>();

    RandomWorkbook(Workbook book, int seed) {
        this.book = book;
        this.random = Seeds.random(seed);
        if (book instanceof XSSFWorkbook xlsx && random.nextInt(4) == 0) {
            xlsx.getCTWorkbook().getWorkbookPr().setDate1904(true);
        }
        this.styles = IntStream.range(0, 6)
                .mapToObj(i -> style(pick(WrittenFormat.ALL)))
                .toList();
        this.font = book.createFont();
        this.evaluator = book.getCreationHelper().createFormulaEvaluator();
    }

    private CellStyle style(WrittenFormat format) {
        CellStyle style = book.createCellStyle();
        int id = format.code() == null ? format.id() : book.createDataFormat().getFormat(format.code());
        style.setDataFormat((short) id);
        return style;
    }

    void fill() {
        int sheets = 1 + random.nextInt(3);
        for (int i = 0; i < sheets; i++) {
            fill(book.createSheet("表" + i));
        }
        formulas.stream().filter(cell -> random.nextInt(6) > 0).forEach(evaluator::evaluateFormulaCell);
        if (sheets > 1 && random.nextBoolean()) {
            boolean very = random.nextBoolean();
            book.setSheetVisibility(sheets - 1, very ? SheetVisibility.VERY_HIDDEN : SheetVisibility.HIDDEN);
        }
    }

    private void fill(org.apache.poi.ss.usermodel.Sheet sheet) {
        int lastRow = random.nextInt(20);
        for (int at = random.nextInt(3); at <= lastRow; at += 1 + random.nextInt(2)) {
            var row = sheet.createRow(at);
            row.setZeroHeight(random.nextInt(8) == 0);
            for (int column = random.nextInt(3); column < 12; column += 1 + random.nextInt(3)) {
                fill(row.createCell(column));
            }
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            int row = i * 5 + random.nextInt(3);
            int column = random.nextInt(20);
            sheet.addMergedRegion(
                    new CellRangeAddress(row, row + random.nextInt(2) + 1, column, column + random.nextInt(3)));
        }
    }

    private void fill(org.apache.poi.ss.usermodel.Cell cell) {
        cell.setCellStyle(pick(styles));
        switch (random.nextInt(10)) {
            case 0, 1 -> cell.setCellValue(pick(TEXTS));
            case 2 -> cell.setCellValue(random.nextInt(1000));
            case 3 -> cell.setCellValue(random.nextInt(100_000) / 100.0);
            case 4 -> cell.setCellValue(45_000 + random.nextInt(1_000_000) / 1000.0);
            case 5 -> cell.setCellValue(random.nextBoolean());
            case 6 ->
                cell.setCellErrorValue(
                        pick(List.of(FormulaError.values()).subList(2, 8)).getCode());
            case 7 -> cell.setCellValue(rich(pick(TEXTS)));
            case 8 -> {
                cell.setCellFormula(pick(FORMULAS));
                formulas.add(cell);
            }
            default -> cell.setCellValue(random.nextDouble() * Math.pow(10, random.nextInt(8)));
        }
    }

    private RichTextString rich(String text) {
        RichTextString rich = book.getCreationHelper().createRichTextString(text);
        if (rich.length() > 2) {
            rich.applyFont(0, 2, font);
        }
        return rich;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
