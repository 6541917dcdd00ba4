package io.huizong.report.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PictureData;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a return copy promises to keep: how a unit puts it into its workbook, and what it sees of it. */
enum Kept {
    VALUES(
            book -> Parts.row(book, 8, "保留", 12.5, true, "=看似公式"),
            book -> Unit.shown(Parts.sheet(book)).toString()),
    FORMULAS_WITH_THEIR_RESULTS(
            book -> {
                Cell cell = Parts.row(book, 8).createCell(3);
                cell.setCellFormula("SUM(D4:D5)*2");
                cell.setCellValue(4711);
            },
            book -> {
                Cell cell = Parts.sheet(book).getRow(8).getCell(3);
                return cell.getCellFormula() + " " + cell.getNumericCellValue();
            }),
    STYLES(
            book -> Parts.style(book, Parts.row(book, 8).createCell(2)),
            book -> Parts.look(book, Parts.sheet(book).getRow(8).getCell(2))),
    STYLE_OF_A_MARKED_CELL(
            book -> Parts.style(book, Parts.sheet(book).getRow(4).getCell(3)),
            book -> Parts.look(book, Parts.sheet(book).getRow(4).getCell(3))),
    COMMENTS(book -> Parts.comment(book, 3, 1, "本单位的批注"), book -> Parts.comments(book, "本单位的批注")),
    COMMENT_BESIDE_A_MARKED_CELL(book -> Parts.comment(book, 4, 4, "旁边的批注"), book -> Parts.comments(book, "旁边的批注")),
    VALIDATIONS(
            book -> {
                var helper = Parts.sheet(book).getDataValidationHelper();
                var list = helper.createExplicitListConstraint(new String[] {"专题讲座", "其他"});
                Parts.sheet(book)
                        .addValidationData(helper.createValidation(list, new CellRangeAddressList(3, 20, 2, 2)));
            },
            book -> Parts.sheet(book).getDataValidations().stream()
                    .map(v -> v.getRegions().getCellRangeAddresses()[0].formatAsString()
                            + List.of(v.getValidationConstraint().getExplicitListValues()))
                    .toList()
                    .toString()),
    MERGES(
            book -> Parts.sheet(book).addMergedRegion(CellRangeAddress.valueOf("A12:C13")),
            book -> Parts.sheet(book).getMergedRegions().toString()),
    WIDTHS_AND_HEIGHTS(
            book -> {
                Parts.sheet(book).setColumnWidth(1, 7000);
                Parts.sheet(book).setColumnHidden(7, true);
                Parts.row(book, 8).setHeightInPoints(33);
                Parts.row(book, 9).setZeroHeight(true);
            },
            book -> Parts.sheet(book).getColumnWidth(1) + " "
                    + Parts.sheet(book).isColumnHidden(7) + " "
                    + Parts.sheet(book).getRow(8).getHeightInPoints() + " "
                    + Parts.sheet(book).getRow(9).getZeroHeight()),
    PRINT_SET_UP(Parts::printSetUp, Parts::printed),
    FREEZE_AND_FILTER(
            book -> {
                Parts.sheet(book).createFreezePane(1, 3);
                Parts.sheet(book).setAutoFilter(CellRangeAddress.valueOf("A3:D6"));
            },
            book -> Parts.sheet(book).getPaneInformation().getHorizontalSplitPosition() + " "
                    + Parts.names(book).contains("FilterDatabase")),
    CONDITIONAL_FORMATTING(
            book -> {
                var formatting = Parts.sheet(book).getSheetConditionalFormatting();
                ConditionalFormattingRule rule = formatting.createConditionalFormattingRule("$D4>100");
                rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.AQUA.getIndex());
                formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("D4:D9")}, rule);
            },
            book -> {
                var one = Parts.sheet(book).getSheetConditionalFormatting().getConditionalFormattingAt(0);
                return one.getFormattingRanges()[0].formatAsString()
                        + one.getRule(0).getFormula1();
            }),
    HIDDEN_SHEETS(
            book -> {
                book.createSheet("参数").createRow(0).createCell(0).setCellValue("藏");
                book.createSheet("深藏");
                book.setSheetVisibility(1, SheetVisibility.HIDDEN);
                book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            },
            book -> book.getSheetVisibility(1) + " " + book.getSheetVisibility(2) + " "
                    + book.getSheetAt(1).getRow(0).getCell(0)),
    NAMES(
            book -> {
                Name name = book.createName();
                name.setNameName("参加人次");
                name.setRefersToFormula("'理论学习'!$D$4:$D$6");
            },
            Parts::names),
    PROTECTION(
            book -> Parts.sheet(book).protectSheet("密码"),
            book -> String.valueOf(Parts.sheet(book).getProtect())),
    PICTURES(
            book -> {
                int picture =
                        book.addPicture(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
                ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
                anchor.setCol1(6);
                anchor.setCol2(8);
                anchor.setRow2(3);
                Parts.sheet(book).createDrawingPatriarch().createPicture(anchor, picture);
            },
            book -> {
                List<String> seen = new ArrayList<>();
                for (PictureData data : book.getAllPictures()) {
                    seen.add(data.getMimeType() + data.getData().length);
                }
                Parts.sheet(book).getDrawingPatriarch().forEach(shape -> {
                    if (shape instanceof org.apache.poi.ss.usermodel.Picture picture) {
                        seen.add(picture.getClientAnchor().getCol1() + "-"
                                + picture.getClientAnchor().getCol2());
                    }
                });
                return seen.toString();
            }),
    LINKS(
            book -> {
                Cell cell = Parts.row(book, 8).createCell(5);
                Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
                link.setAddress("https://example.cn/a");
                cell.setHyperlink(link);
            },
            book -> Parts.sheet(book).getRow(8).getCell(5).getHyperlink().getAddress()),
    CHARTS(
            book -> {
                if (book instanceof XSSFWorkbook) {
                    Parts.chart((XSSFSheet) Parts.sheet(book));
                }
            },
            book -> book instanceof HSSFWorkbook
                    ? "not made by POI"
                    : ((XSSFSheet) Parts.sheet(book))
                            .createDrawingPatriarch().getCharts().stream()
                                    .map(c -> c.getCTChart().getPlotArea().toString())
                                    .toList()
                                    .toString()),
    MACROS(
            book -> {
                if (book instanceof XSSFWorkbook ooxml) {
                    try {
                        ooxml.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }
            },
            book -> book instanceof XSSFWorkbook ooxml
                    ? ooxml.isMacroEnabled() + " " + ooxml.getWorkbookType()
                    : "not made by POI");

    final Consumer<Workbook> put;
    final Function<Workbook, String> seen;

    Kept(Consumer<Workbook> put, Function<Workbook, String> seen) {
        this.put = put;
        this.seen = seen;
    }
}
