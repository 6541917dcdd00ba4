package io.huizong.intake;

import io.huizong.check.Collected;
import io.huizong.form.Forms;
import io.huizong.sheet.Book;
import io.huizong.unit.UnitRegister;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A study table as a unit might send it, with what stands above it: rows parted by {@code /}, cells by strokes; a cell
 * that begins with # is a number, with @ a day.
 */
final class StudyTable {
    private static final Object[] HEADER = {"学习日期", "学习主题", "学习形式", "参加人次"};

    private StudyTable() {}

    /** With one row of a day of June 2024. */
    static Book book(String sheet, String above) {
        return add(Book.sheet(sheet), above).row(LocalDate.of(2024, 6, 12), "党章", "讲座", 30);
    }

    /** Says that there was nothing. */
    static Book nil(String sheet, String above) {
        return add(Book.sheet(sheet), above).row("无");
    }

    /** Adds what stands above, and the header. */
    static Book add(Book book, String above) {
        for (String row : above.split(" / ")) {
            book.row(Arrays.stream(row.split("\\|")).map(StudyTable::cell).toArray());
        }
        return book.row(HEADER);
    }

    private static Object cell(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.startsWith("#")
                ? Double.valueOf(text.substring(1))
                : text.startsWith("@") ? LocalDate.parse(text.substring(1)) : text;
    }

    static Collected read(Path input, Path file, UnitRegister units) {
        return Collected.from(input, file, Forms.bundled(), units);
    }

    /** In short what became of a file: each submission, then all findings of what was rejected. */
    static List<String> told(Collected all) {
        List<String> told = new java.util.ArrayList<>();
        all.submissions().forEach(read -> {
            told.add(read.inShort());
            told.addAll(read.said());
        });
        all.rejected().forEach(sheet -> {
            told.add("rejected " + sheet.unit() + " " + sheet.form() + " " + sheet.period());
            sheet.findings().stream().map(Collected::said).forEach(told::add);
        });
        return told;
    }
}
