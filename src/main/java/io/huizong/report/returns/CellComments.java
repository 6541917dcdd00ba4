package io.huizong.report.returns;

import io.huizong.finding.Severity;
import io.huizong.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Comments of a workbook: a cell has one, and what the unit's own says is kept above a line. */
final class CellComments {
    private static final String LINE = "\n\u2014\u2014\u2014\u2014\u2014\u2014\n";
    /** How what a return copy says of a cell begins. */
    private static final List<String> OPENINGS =
            Stream.of(Severity.ERROR, Severity.QUERY).map(CellComments::opening).toList();

    private static final int WIDE = 4;
    private static final int CHARACTERS_A_LINE = 18;
    private static final int MOST_LINES = 20;

    private final String author;

    private static String opening(Severity severity) {
        Messages words = Messages.bundled();
        String name = words.text("severity." + severity.code());
        return words.text("returns.comment", Map.of("severity", name, "message", ""));
    }

    CellComments(String author) {
        this.author = author;
    }

    void add(Cell cell, String text) {
        Comment own = cell.getCellComment();
        if (own == null) {
            create(cell, text);
            return;
        }
        String plain = own.getString().getString();
        String kept = ofTheUnit(plain);
        if (kept.equals(plain)) {
            own.setString(joined(own.getString(), LINE + author + "\n" + text));
        } else {
            own.setString(rich(cell, kept.isEmpty() ? text : kept + LINE + author + "\n" + text));
        }
    }

    /** Takes back what an earlier return copy said of a cell; whether there was anything. */
    boolean takeBack(Cell cell) {
        Comment own = cell.getCellComment();
        String plain = own == null ? "" : own.getString().getString();
        String kept = ofTheUnit(plain);
        if (own == null || kept.equals(plain)) {
            return false;
        }
        if (kept.isEmpty()) {
            cell.removeCellComment();
        } else {
            own.setString(rich(cell, kept));
        }
        return true;
    }

    /** What of a comment an earlier return copy has not written. */
    private String ofTheUnit(String plain) {
        int line = plain.indexOf(LINE + author + "\n");
        if (line >= 0) {
            return plain.substring(0, line);
        }
        return OPENINGS.stream().anyMatch(plain::startsWith) ? "" : plain;
    }

    private static RichTextString rich(Cell cell, String text) {
        return cell.getSheet().getWorkbook().getCreationHelper().createRichTextString(text);
    }

    private static RichTextString joined(RichTextString own, String more) {
        if (own instanceof XSSFRichTextString ooxml) {
            ooxml.append(more);
            return ooxml;
        }
        HSSFRichTextString before = (HSSFRichTextString) own;
        HSSFRichTextString all = new HSSFRichTextString(before.getString() + more);
        for (int run = 0; run < before.numFormattingRuns(); run++) {
            int from = before.getIndexOfFormattingRun(run);
            int to = run + 1 < before.numFormattingRuns() ? before.getIndexOfFormattingRun(run + 1) : before.length();
            if (from < to && to <= all.length()) {
                all.applyFont(from, to, before.getFontOfFormattingRun(run));
            }
        }
        return all;
    }

    private void create(Cell cell, String text) {
        Sheet sheet = cell.getSheet();
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        Comment comment = drawing(sheet).createCellComment(anchor(cell, helper, text));
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor(author);
        cell.setCellComment(comment);
    }

    /** What a sheet of an .xls has drawn is kept only if its drawing is not made anew. */
    private static Drawing<?> drawing(Sheet sheet) {
        Drawing<?> drawing = sheet.getDrawingPatriarch();
        return drawing == null ? sheet.createDrawingPatriarch() : drawing;
    }

    /** Beside the cell; POI takes the anchor for the commented cell at first, so that none may be there already. */
    private static ClientAnchor anchor(Cell cell, CreationHelper helper, String text) {
        int row = cell.getRowIndex();
        int last = cell.getSheet().getWorkbook() instanceof HSSFWorkbook ? 255 : 16_383;
        int column = Math.min(cell.getColumnIndex() + 1, last - WIDE);
        if (cell.getSheet().getCellComment(new CellAddress(row, column)) != null) {
            column = cell.getColumnIndex();
        }
        int lines = Math.min(MOST_LINES, 2 + text.length() / CHARACTERS_A_LINE);
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(column);
        anchor.setCol2(Math.min(column + WIDE, last));
        anchor.setRow1(row);
        anchor.setRow2(row + lines);
        return anchor;
    }
}
