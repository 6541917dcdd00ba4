package io.huizong.sheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import io.huizong.sheet.Cell;
import io.huizong.sheet.FileKind;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Row;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import io.huizong.sheet.file.SpreadsheetFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Seeded csv files are read as they were written, and as opencsv reads their text; but for those in which a field that is
 * not quoted has a quote in it: opencsv takes one in the last field for the beginning of a text of several lines.
 */
class CsvAgainstOpencsvTest {
    private static final int FILES = 300;

    @TempDir
    Path folder;

    @Test
    void readsWhatIsWritten() throws IOException {
        List<String> differences = new ArrayList<>();
        for (int seed = 0; seed < FILES; seed++) {
            RandomCsv csv = new RandomCsv(seed);
            String text = csv.text();
            Path file = Files.write(folder.resolve("a.csv"), csv.bytes(text));
            String where = "seed " + seed + " " + csv.charset + " '" + csv.separator + "': ";
            List<String> written = described(csv.records);
            if (!csv.hasLoneQuote()) {
                compare(where + "opencsv", written, described(opencsv(text, csv.separator)), differences);
            }
            compare(where + "ours", written, ours(file), differences);
        }
        assertThat(differences).isEmpty();
    }

    private static void compare(String where, List<String> written, List<String> read, List<String> differences) {
        for (int i = 0; i < Math.max(written.size(), read.size()); i++) {
            String expected = i < written.size() ? written.get(i) : null;
            String was = i < read.size() ? read.get(i) : null;
            if (expected == null || !expected.equals(was)) {
                differences.add(where + " reads " + was + ", written was " + expected);
            }
        }
    }

    /** Each record that holds something: its number, how many fields it has, and those that are not empty. */
    private static List<String> described(List<List<String>> records) {
        List<String> described = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            List<String> fields = new ArrayList<>();
            for (int column = 0; column < records.get(i).size(); column++) {
                String field = records.get(i).get(column);
                if (!field.isEmpty()) {
                    fields.add((column + 1) + "=" + field);
                }
            }
            if (!fields.isEmpty()) {
                described.add(described(i + 1, records.get(i).size(), fields));
            }
        }
        return described;
    }

    private static String described(int number, int size, List<String> fields) {
        return number + " (" + size + ") " + fields;
    }

    private static List<List<String>> opencsv(String text, char separator) throws IOException {
        List<List<String>> records = new ArrayList<>();
        var parser = new RFC4180ParserBuilder().withSeparator(separator).build();
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(parser)
                .build()) {
            for (String[] record = reader.readNextSilently(); record != null; record = reader.readNextSilently()) {
                records.add(Arrays.asList(record));
            }
        }
        return records;
    }

    private static List<String> ours(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Workbook book = SpreadsheetFile.open(file, ReadLimits.standard())) {
            assertThat(book.kind()).isEqualTo(FileKind.CSV);
            book.sheets().get(0).rows(row -> rows.add(described(row)));
        } catch (UnreadableFile e) {
            rows.add("refused: " + e.finding());
        }
        return rows;
    }

    private static String described(Row row) {
        List<String> fields = new ArrayList<>();
        row.cells().forEach((column, cell) -> fields.add(column + "=" + ((Cell.Text) cell).text()));
        return described(row.number(), row.fields(), fields);
    }
}
