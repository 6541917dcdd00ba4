package io.huizong.report.returns;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Parts of a workbook as units make them, and as they see them. */
final class Parts {
    private Parts() {}

    static Sheet sheet(Workbook book) {
        return book.getSheet("理论学习");
    }

    static Row row(Workbook book, int number, Object... values) {
        Row row = sheet(book).getRow(number) == null
                ? sheet(book).createRow(number)
                : sheet(book).getRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double number2) {
                row.createCell(i + 9).setCellValue(number2);
            } else {
                row.createCell(i + 9).setCellValue(values[i].toString());
            }
        }
        return row;
    }

    static void style(Workbook book, Cell cell) {
        Font font = book.createFont();
        font.setFontName("仿宋");
        font.setItalic(true);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setBorderLeft(BorderStyle.DOUBLE);
        style.setDataFormat(book.createDataFormat().getFormat("0.00\"人\""));
        style.setWrapText(true);
        style.setLocked(false);
        cell.setCellStyle(style);
    }

    static String look(Workbook book, Cell cell) {
        CellStyle style = cell.getCellStyle();
        Font font = book.getFontAt(style.getFontIndex());
        return font.getFontName()
                + font.getItalic()
                + style.getAlignment()
                + style.getBorderLeft()
                + style.getDataFormatString()
                + style.getWrapText()
                + style.getLocked();
    }

    static void comment(Workbook book, int row, int column, String text) {
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setRow1(row);
        anchor.setCol1(column);
        anchor.setRow2(row + 3);
        anchor.setCol2(column + 2);
        Comment comment = sheet(book).createDrawingPatriarch().createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString(text));
        comment.setAuthor("李四");
        Row of = sheet(book).getRow(row);
        (of.getCell(column) == null ? of.createCell(column) : of.getCell(column)).setCellComment(comment);
    }

    static String comments(Workbook book, String text) {
        return sheet(book).getCellComments().entrySet().stream()
                .filter(e -> e.getValue().getString().getString().equals(text))
                .map(e -> e.getKey() + e.getValue().getAuthor() + e.getValue().getString())
                .toList()
                .toString();
    }

    static void printSetUp(Workbook book) {
        sheet(book).getPrintSetup().setPaperSize((short) 8);
        sheet(book).getPrintSetup().setLandscape(true);
        sheet(book).getPrintSetup().setScale((short) 77);
        sheet(book).setMargin(PageMargin.LEFT, 1.25);
        sheet(book).setRepeatingRows(CellRangeAddress.valueOf("1:3"));
        sheet(book).getHeader().setCenter("页眉");
        sheet(book).setRowBreak(9);
        book.setPrintArea(0, "$A$1:$H$20");
    }

    static String printed(Workbook book) {
        var setup = sheet(book).getPrintSetup();
        return setup.getPaperSize() + " " + setup.getLandscape() + " " + setup.getScale() + " "
                + sheet(book).getMargin(PageMargin.LEFT) + " " + sheet(book).getRepeatingRows() + " "
                + sheet(book).getHeader().getCenter() + " "
                + List.of(sheet(book).getRowBreaks()[0]) + " "
                + book.getPrintArea(0);
    }

    /** Names of the unit's own sheets; the list has one of its own. */
    static String names(Workbook book) {
        return book.getAllNames().stream()
                .filter(name -> name.getSheetIndex() < 1)
                .map(name -> name.getNameName() + "=" + name.getRefersToFormula())
                .sorted()
                .toList()
                .toString();
    }

    static void chart(XSSFSheet sheet) {
        var drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 6, 4, 12, 16));
        var data = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("B4:B6")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("D4:D6")));
        chart.plot(data);
    }
}
