package io.huizong.sheet;

/** Takes rows as they are read, in rising order of their numbers. */
@FunctionalInterface
public interface RowHandler {
    /** Takes the next row; says whether more are wanted. */
    boolean row(Row row);
}
