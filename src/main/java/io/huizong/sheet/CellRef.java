package io.huizong.sheet;

import javax.xml.stream.XMLStreamException;

/** References such as {@code AB12} and {@code A1:C3}, within the bounds of a sheet. */
public final class CellRef {
    public static final int LAST_ROW = 1_048_576;
    public static final int LAST_COLUMN = 16_384;

    private CellRef() {}

    /** The column counted from 1. */
    public static int column(String reference) throws XMLStreamException {
        int column = 0;
        int at = 0;
        while (at < reference.length() && isLetter(reference.charAt(at)) && column <= LAST_COLUMN) {
            column = column * 26 + (reference.charAt(at) & 0x1f);
            at++;
        }
        if (column < 1 || column > LAST_COLUMN) {
            throw new XMLStreamException("no cell: " + reference);
        }
        return column;
    }

    /** The row counted from 1. */
    public static int row(String reference) throws XMLStreamException {
        int at = 0;
        while (at < reference.length() && isLetter(reference.charAt(at))) {
            at++;
        }
        return rowNumber(reference.substring(at));
    }

    public static int rowNumber(String digits) throws XMLStreamException {
        int row = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            row = c >= '0' && c <= '9' && row <= LAST_ROW ? row * 10 + c - '0' : -1;
            if (row < 0) {
                break;
            }
        }
        if (row < 1 || row > LAST_ROW) {
            throw new XMLStreamException("no row: " + digits);
        }
        return row;
    }

    /** A range of two corners, or of one cell. */
    public static CellRange range(String reference) throws XMLStreamException {
        String plain = reference.replace("$", "");
        int colon = plain.indexOf(':');
        String from = colon < 0 ? plain : plain.substring(0, colon);
        String to = colon < 0 ? plain : plain.substring(colon + 1);
        int row1 = row(from);
        int row2 = row(to);
        int column1 = column(from);
        int column2 = column(to);
        return new CellRange(
                Math.min(row1, row2), Math.max(row1, row2), Math.min(column1, column2), Math.max(column1, column2));
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
