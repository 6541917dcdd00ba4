package io.huizong.sheet;

import java.util.List;

/** A file of formats that hold one table. */
public record SingleSheet(FileKind kind, Sheet sheet) implements Workbook {
    @Override
    public List<Sheet> sheets() {
        return List.of(sheet);
    }

    @Override
    public void close() {}
}
