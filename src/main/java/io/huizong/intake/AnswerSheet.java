package io.huizong.intake;

import io.huizong.finding.Fingerprint;
import io.huizong.sheet.Cell;
import io.huizong.sheet.Row;
import io.huizong.sheet.Sheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.table.header.SheetPreview;
import io.huizong.words.Folded;
import io.huizong.words.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sheet of findings that a return copy brings back, with what the unit says to them. It is known by the heading of
 * its hidden column, whatever the sheet is called by then.
 */
public final class AnswerSheet {
    /** The heading of the hidden column of fingerprints. */
    public static final String ID_HEADER = "huizong:finding";

    private static final String ANSWER_HEADER = heading("answer");
    private static final String VALUE_HEADER = heading("value");
    private static final String MESSAGE_HEADER = heading("message");
    /** A fingerprint, and a check of what its line says. */
    private static final Pattern ID = Pattern.compile("([0-9a-f]{" + Fingerprint.LENGTH + "})-([0-9a-f]{8})");

    private static final int CHECK = 8;
    /** What is kept of an answer: as much as anybody reads. */
    private static final int LONGEST = 1_000;
    /** No return copy lists more; a sheet that does is not ours any more. */
    private static final int MOST = 100_000;

    private final int header;
    private final int ids;
    private final int values;
    private final int messages;
    private final int answers;

    private AnswerSheet(Row header, int ids) {
        this.header = header.number();
        this.ids = ids;
        this.values = column(header, VALUE_HEADER);
        this.messages = column(header, MESSAGE_HEADER);
        this.answers = column(header, ANSWER_HEADER);
    }

    /**
     * What the list said.
     *
     * @param byFinding by fingerprint; of a line that was copied, what stands first
     * @param misplaced answers whose line is not the one that its hidden column belongs to; they say nothing
     */
    record Said(Map<String, String> byFinding, int misplaced) {}

    private static String heading(String column) {
        return Folded.heading(Messages.bundled().text("returns.column." + column));
    }

    /** What the hidden column holds for a line: an answer counts only where the line still says the same. */
    public static String id(String fingerprint, String value, String message) {
        return fingerprint + "-" + check(value, message);
    }

    private static String check(String value, String message) {
        return Fingerprint.of(List.of(Folded.compact(value), Folded.compact(message)))
                .substring(0, CHECK);
    }

    /** The sheet as one of answers; empty if it is any other. Without a column of answers it says nothing. */
    static Optional<AnswerSheet> in(SheetPreview preview) {
        for (Row row : preview.rows()) {
            int ids = column(row, ID_HEADER);
            if (ids > 0) {
                return Optional.of(new AnswerSheet(row, ids));
            }
        }
        return Optional.empty();
    }

    private static int column(Row row, String heading) {
        return row.cells().entrySet().stream()
                .filter(e -> Folded.heading(e.getValue().written()).equals(heading))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /**
     * What is said.
     *
     * @throws UnreadableFile if the sheet is damaged
     */
    Said read(Sheet sheet) throws UnreadableFile {
        Map<String, String> said = new HashMap<>();
        int[] misplaced = {0};
        sheet.rows(row -> {
            String answer = text(row, answers);
            if (row.number() > header && !answer.isEmpty()) {
                Matcher id = ID.matcher(text(row, ids).toLowerCase(Locale.ROOT));
                if (id.matches() && isOwn(row, id.group(2))) {
                    said.putIfAbsent(id.group(1), answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer);
                } else {
                    misplaced[0]++;
                }
            }
            return said.size() < MOST;
        });
        return new Said(said, misplaced[0]);
    }

    /** Whether the line says what it said when it was written; where its columns are gone that cannot be told. */
    private boolean isOwn(Row row, String check) {
        return values == 0 || messages == 0 || check.equals(check(text(row, values), text(row, messages)));
    }

    private static String text(Row row, int column) {
        Cell cell = row.cell(column);
        return cell == null ? "" : cell.written().strip();
    }
}
