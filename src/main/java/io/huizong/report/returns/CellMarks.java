package io.huizong.report.returns;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.words.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Fills cells of a workbook by what was found in them, and says in a comment what it was. */
final class CellMarks {
    private static final Messages WORDS = Messages.bundled();

    private final Workbook book;
    private final CellComments comments;
    private final Map<Look, CellStyle> looks = new HashMap<>();
    private final Map<Integer, CellStyle> plain = new HashMap<>();

    CellMarks(Workbook book, String author) {
        this.book = book;
        this.comments = new CellComments(author);
    }

    /** A style of the unit's with another fill. */
    private record Look(int style, Severity severity) {}

    void mark(Sheet sheet, CellAddress address, List<Finding> findings) {
        Cell cell = cell(sheet, address);
        Look look = new Look(cell.getCellStyle().getIndex(), ReturnedFile.gravest(findings));
        cell.setCellStyle(looks.computeIfAbsent(look, l -> filled(cell.getCellStyle(), l.severity())));
        comments.add(cell, findings.stream().map(CellMarks::words).distinct().collect(Collectors.joining("\n")));
    }

    /** Takes back the mark of an earlier return copy; what fill the cell had before that is not known any more. */
    void takeBack(Cell cell) {
        if (comments.takeBack(cell) && Fill.isMark(cell.getCellStyle())) {
            cell.setCellStyle(plain.computeIfAbsent((int) cell.getCellStyle().getIndex(), index -> {
                CellStyle style = book.createCellStyle();
                style.cloneStyleFrom(cell.getCellStyle());
                style.setFillPattern(FillPatternType.NO_FILL);
                return style;
            }));
        }
    }

    private static String words(Finding finding) {
        return WORDS.text(
                "returns.comment",
                Map.of(
                        "severity",
                        WORDS.text("severity." + finding.severity().code()),
                        "message",
                        finding.message(WORDS)));
    }

    /** A cell that is not there yet looks as its row or column does. */
    private static Cell cell(Sheet sheet, CellAddress address) {
        Row row = sheet.getRow(address.row() - 1);
        if (row == null) {
            row = sheet.createRow(address.row() - 1);
        }
        Cell cell = row.getCell(address.column() - 1);
        if (cell == null) {
            cell = row.createCell(address.column() - 1);
            CellStyle style = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(address.column() - 1);
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
        return cell;
    }

    private CellStyle filled(CellStyle own, Severity severity) {
        CellStyle style = book.createCellStyle();
        style.cloneStyleFrom(own);
        return Fill.of(severity).on(style);
    }
}
