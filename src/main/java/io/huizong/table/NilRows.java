package io.huizong.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds back rows that say there is nothing until it is known whether rows of data follow: alone they are a nil
 * report, among others they are rows of data like them.
 */
final class NilRows {
    private static final int MOST = 30;

    private final TableHandler handler;
    private final List<TableRow> nil = new ArrayList<>();
    private boolean dataSeen;

    NilRows(TableHandler handler) {
        this.handler = handler;
    }

    /** A row that says so; it is handed on as it is if it turns out to stand among data. */
    void nil(TableRow row) {
        if (!dataSeen && nil.size() < MOST) {
            nil.add(row);
        } else if (row instanceof TableRow.Skipped) {
            other(row);
        } else {
            data(row);
        }
    }

    void data(TableRow row) {
        dataSeen = true;
        nil.forEach(handler::row);
        nil.clear();
        handler.row(row);
    }

    void other(TableRow row) {
        handler.row(row);
    }

    void end() {
        for (TableRow row : nil) {
            handler.row(row == nil.get(0) ? new TableRow.Nil(row.row()) : new TableRow.Skipped(row.row()));
        }
    }
}
