package io.huizong.table;

/** Takes the rows of a table as they are read, in their order, but for what {@link TableReader} says of nil rows. */
@FunctionalInterface
public interface TableHandler {
    void row(TableRow row);
}
