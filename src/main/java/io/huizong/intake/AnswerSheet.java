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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sheet of findings that a return copy brings back, with what the unit says to them. It is known by the heading of
 * its hidden column, whatever the sheet is called by then.
 */
public final class AnswerSheet {
    /** The heading of the hidden column of fingerprints. */
    public static final String ID_HEADER = "huizong:finding";

    private static final String ANSWER_HEADER =
            Folded.heading(Messages.bundled().text("returns.column.answer"));
    private static final Pattern ID = Pattern.compile("[0-9a-f]{" + Fingerprint.LENGTH + "}");
    /** What is kept of an answer: as much as anybody reads. */
    private static final int LONGEST = 1_000;
    /** No return copy lists more; a sheet that does is not ours any more. */
    private static final int MOST = 100_000;

    private final int header;
    private final int ids;
    private final int answers;

    private AnswerSheet(int header, int ids, int answers) {
        this.header = header;
        this.ids = ids;
        this.answers = answers;
    }

    /** The sheet as one of answers; empty if it is any other. Without a column of answers it says nothing. */
    static Optional<AnswerSheet> in(SheetPreview preview) {
        for (Row row : preview.rows()) {
            int ids = column(row, ID_HEADER);
            if (ids > 0) {
                return Optional.of(new AnswerSheet(row.number(), ids, column(row, ANSWER_HEADER)));
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
     * What is said, by fingerprint; of a row that was copied, what stands first.
     *
     * @throws UnreadableFile if the sheet is damaged
     */
    Map<String, String> read(Sheet sheet) throws UnreadableFile {
        Map<String, String> said = new HashMap<>();
        sheet.rows(row -> {
            String id = text(row, ids);
            String answer = text(row, answers);
            if (row.number() > header && !answer.isEmpty() && ID.matcher(id).matches()) {
                said.putIfAbsent(id, answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer);
            }
            return said.size() < MOST;
        });
        return said;
    }

    private static String text(Row row, int column) {
        Cell cell = row.cell(column);
        return cell == null ? "" : cell.written().strip();
    }
}
