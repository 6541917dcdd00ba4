package io.huizong.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row of a report: what it says, how that is written where not plainly, and what must be found in it. */
final class Line {
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Object> written = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    /** A finding that one cell must give. */
    record Mark(String field, String code, String severity) {}

    /** Names and values in turn. */
    static Line of(Object... namesAndValues) {
        Line line = new Line();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            line.set((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return line;
    }

    /** Says something else; an empty text leaves the cell blank. */
    Line set(String field, Object value) {
        values.put(field, value);
        return this;
    }

    /** The cell shows this text; what it means stays. */
    Line write(String field, String text) {
        written.put(field, text);
        return this;
    }

    Line note(String field, String code) {
        marks.add(new Mark(field, code, "note"));
        return this;
    }

    Line query(String field, String code) {
        marks.add(new Mark(field, code, "query"));
        return this;
    }

    Line error(String field, String code) {
        marks.add(new Mark(field, code, "error"));
        return this;
    }

    List<Mark> marks() {
        return marks;
    }

    /** Whether it counts. */
    boolean isAccepted() {
        return marks.stream().noneMatch(m -> m.severity().equals("error"));
    }

    LocalDate date() {
        return (LocalDate) values.get("date");
    }

    String text(String field) {
        return String.valueOf(values.getOrDefault(field, ""));
    }

    /** The number that a field means, 0 if it has none. */
    int number(String field) {
        return values.get(field) instanceof Integer number ? number : 0;
    }

    /** What the cell holds. */
    Object shown(String field) {
        return written.getOrDefault(field, values.getOrDefault(field, ""));
    }

    boolean isWrittenOut(String field) {
        return written.containsKey(field);
    }
}
