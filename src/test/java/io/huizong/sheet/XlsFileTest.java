package io.huizong.sheet;

import static io.huizong.sheet.Fixtures.cells;
import static io.huizong.sheet.Fixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.huizong.sheet.file.SpreadsheetFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsFileTest {
    private static final int BOF = 0x809;
    private static final int EOF = 0x0a;
    private static final int WORKBOOK = 5;
    private static final int WORKSHEET = 0x10;
    private static final int CHART = 0x20;

    @TempDir
    Path folder;

    /** The records of a BIFF8 stream, written one by one. */
    private static final class Records {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Records add(int id, int length, Consumer<ByteBuffer> content) {
            ByteBuffer record = ByteBuffer.allocate(4 + length).order(ByteOrder.LITTLE_ENDIAN);
            record.putShort((short) id).putShort((short) length);
            content.accept(record);
            out.writeBytes(record.array());
            return this;
        }

        Records shorts(int id, int... values) {
            return add(id, values.length * 2, record -> {
                for (int value : values) {
                    record.putShort((short) value);
                }
            });
        }

        Records begin(int type) {
            return shorts(BOF, 0x600, type, 0, 0, 0, 0, 0, 0);
        }

        Records end() {
            return shorts(EOF);
        }

        Records boundSheet(int position, int state, String name) {
            return add(
                    0x85,
                    8 + name.length(),
                    record -> record.putInt(position)
                            .put((byte) state)
                            .put((byte) 0)
                            .put((byte) name.length())
                            .put((byte) 0)
                            .put(name.getBytes(StandardCharsets.ISO_8859_1)));
        }

        Path write(Path file) throws IOException {
            try (POIFSFileSystem container = new POIFSFileSystem();
                    var stream = Files.newOutputStream(file)) {
                // Below 4096 bytes a stream is kept in another place of the container.
                byte[] whole = java.util.Arrays.copyOf(out.toByteArray(), Math.max(out.size(), 4096));
                container.createDocument(new ByteArrayInputStream(whole), "WORKBOOK");
                container.writeFilesystem(stream);
            }
            return file;
        }
    }

    private static Cell number(String number) {
        return new Cell.Numeric(new java.math.BigDecimal(number));
    }

    @Test
    void readsRecordsThatOtherProgramsWrite() throws IOException, UnreadableFile {
        Path file = new Records()
                .begin(WORKBOOK)
                .shorts(0x22, 1)
                .boundSheet(100, 0, "S")
                .shorts(0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                .shorts(0xe0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0)
                .end()
                .begin(WORKSHEET)
                .shorts(0x208, 2, 0, 3, 0, 0, 0, 0x20, 0)
                .shorts(0x27e, 0, 0, 0, 0x02 | (120 << 2), 0)
                .add(0xbd, 2 + 2 + 3 * 6 + 2, record -> {
                    record.putShort((short) 2).putShort((short) 0);
                    for (int i = 0; i < 3; i++) {
                        record.putShort((short) (i == 1 ? 1 : 0)).putInt(0x02 | ((i + 1) << 2));
                    }
                    record.putShort((short) 2);
                })
                .begin(CHART)
                .shorts(0x27e, 0, 0, 0, 0x02 | (999 << 2), 0)
                .end()
                .add(
                        0x204,
                        6 + 3 + 2,
                        record -> record.putShort((short) 1)
                                .putShort((short) 1)
                                .putShort((short) 0)
                                .putShort((short) 2)
                                .put((byte) 0)
                                .put("ab".getBytes(StandardCharsets.US_ASCII)))
                .shorts(0xe5, 1, 0, 1, 2, 3)
                .end()
                .write(folder.resolve("a.xls"));
        List<Row> rows = rows(file);
        assertThat(cells(rows))
                .containsExactly(
                        entry("A1", number("120")),
                        entry("B2", new Cell.Text("ab")),
                        entry("A3", number("1")),
                        entry("B3", new Cell.DateTime(LocalDateTime.of(1904, 1, 3, 0, 0))),
                        entry("C3", number("3")));
        assertThat(rows).extracting(Row::hidden).containsExactly(false, false, true);
        try (Workbook book = SpreadsheetFile.open(file, ReadLimits.standard())) {
            assertThat(book.kind()).isEqualTo(FileKind.XLS);
            assertThat(book.sheets().get(0).merges()).containsExactly(new CellRange(1, 2, 3, 4));
        }
    }

    @Test
    void keepsTheOrderOfTabsAndLeavesOutCharts() throws IOException, UnreadableFile {
        Path file = new Records()
                .begin(WORKBOOK)
                .boundSheet(900, 1, "later")
                .boundSheet(200, 0, "chart")
                .boundSheet(300, 2, "earlier")
                .end()
                .begin(CHART)
                .end()
                .begin(WORKSHEET)
                .shorts(0x27e, 0, 0, 0, 0x02 | (1 << 2), 0)
                .end()
                .begin(WORKSHEET)
                .shorts(0x27e, 0, 0, 0, 0x02 | (2 << 2), 0)
                .end()
                .write(folder.resolve("a.xls"));
        try (Workbook book = SpreadsheetFile.open(file, ReadLimits.standard())) {
            assertThat(book.sheets()).extracting(Sheet::name).containsExactly("later", "earlier");
            assertThat(book.sheets()).extracting(Sheet::hidden).containsOnly(true);
            assertThat(cells(rows(book.sheets().get(0)))).isEqualTo(Map.of("A1", number("2")));
            assertThat(cells(rows(book.sheets().get(1)))).isEqualTo(Map.of("A1", number("1")));
        }
    }

    @Test
    void readsRowsThatCameInAnotherOrder() throws IOException, UnreadableFile {
        Path file = new Records()
                .begin(WORKBOOK)
                .boundSheet(100, 0, "S")
                .end()
                .begin(WORKSHEET)
                .shorts(0x27e, 5, 1, 0, 0x02 | (1 << 2), 0)
                .shorts(0x27e, 0, 2, 0, 0x02 | (2 << 2), 0)
                .shorts(0x27e, 0, 0, 0, 0x02 | (3 << 2), 0)
                .end()
                .write(folder.resolve("a.xls"));
        assertThat(cells(file))
                .containsExactly(entry("A1", number("3")), entry("C1", number("2")), entry("B6", number("1")));
    }

    @Test
    void readsTheLastRowAndColumn() throws IOException, UnreadableFile {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet().createRow(65_535).createCell(255).setCellValue("x");
            book.write(out);
        }
        assertThat(cells(file)).containsExactly(entry("IV65536", new Cell.Text("x")));
    }
}
