package io.huizong.sheet;

import java.io.Closeable;
import java.util.List;

/** An open file of tables. Not safe for use by several threads. */
public interface Workbook extends Closeable {
    /** What the file is, by its bytes. */
    FileKind kind();

    /** Its sheets in the order of their tabs; chart and macro sheets left out. */
    List<Sheet> sheets();
}
