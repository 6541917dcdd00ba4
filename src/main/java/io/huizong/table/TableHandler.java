package io.huizong.table;

/** Takes the rows of a table as they are read, in their order. */
@FunctionalInterface
public interface TableHandler {
    void row(TableRow row);
}
