package io.huizong.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Form files and records for tests. */
public final class Forms {
    private static final Path BUNDLED = Path.of("src/main/resources/forms");

    private Forms() {}

    /** Every form file that the program ships with, in the order of their names. */
    public static List<FormSource> sources() {
        return sources(BUNDLED);
    }

    /** The form files of a folder, in the order of their names. */
    public static List<FormSource> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Forms::source).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormSource source(Path file) {
        try {
            return new FormSource(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FormCatalog bundled() {
        return FormCatalog.load(sources());
    }

    /** The titles of the bundled forms that units report, as a message lists them. */
    public static String titles() {
        return bundled().reports().stream().map(Form::title).collect(Collectors.joining("、"));
    }

    /** The bundled forms and others. */
    public static FormCatalog with(FormSource... more) {
        return FormCatalog.load(
                Stream.concat(sources().stream(), Arrays.stream(more)).toList());
    }

    /** The only form in a text. */
    public static Form form(String yaml) {
        return FormCatalog.load(List.of(new FormSource("甲.yaml", yaml))).forms().get(0);
    }

    public static Form bundled(String code) {
        return bundled().form(code).orElseThrow();
    }

    /** A record with these values by field: numbers, days, booleans, anything else as text. */
    public static FormRecord record(Form form, int row, Map<String, ?> values) {
        List<Value> all = new ArrayList<>();
        for (Field field : form.fields()) {
            Object value = values.get(field.name());
            all.add(value == null ? null : value(value));
        }
        return new FormRecord(row, all);
    }

    private static Value value(Object value) {
        if (value instanceof Integer || value instanceof BigDecimal) {
            return new Value.Numeric(new BigDecimal(value.toString()));
        }
        if (value instanceof LocalDate day) {
            return new Value.Day(day);
        }
        return value instanceof Boolean yes ? new Value.Flag(yes) : new Value.Text(value.toString());
    }
}
