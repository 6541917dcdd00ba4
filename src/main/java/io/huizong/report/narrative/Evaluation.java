package io.huizong.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a template and the facts into the paragraphs of a document. Used once. */
final class Evaluation {
    private static final int COLUMNS_AT_MOST = 6;
    private static final String CLAUSE_ENDS = Wording.text("clause-ends");
    private static final String STOP = Wording.text("sentence-ends").substring(0, 1);

    private final List<Block> blocks = new ArrayList<>();
    private final Headings headings = new Headings();

    private record Placed(Part.Column column, Moment moment) {}

    private Evaluation() {}

    static List<Block> of(List<Part> parts, CountyFacts facts) {
        Evaluation evaluation = new Evaluation();
        evaluation.all(parts, Moment.of(facts));
        evaluation.partFromTable();
        return List.copyOf(evaluation.blocks);
    }

    private void all(List<Part> parts, Moment moment) {
        parts.forEach(part -> one(part, moment));
    }

    private void one(Part part, Moment moment) {
        if (part instanceof Part.Prose prose) {
            prose(prose, moment);
        } else if (part instanceof Part.Loop loop) {
            turns(loop.each(), loop.when(), moment).forEach(turn -> all(loop.body(), turn));
        } else if (part instanceof Part.Choice choice) {
            choice.options().stream()
                    .filter(option -> holds(option.when(), moment))
                    .findFirst()
                    .ifPresent(option -> all(option.body(), moment));
        } else if (part instanceof Part.Grid grid && holds(grid.when(), moment)) {
            grid(grid, moment);
        }
    }

    private static List<Moment> turns(FactExpression each, @Nullable FactExpression when, Moment moment) {
        return each.each(moment).stream()
                .map(moment::at)
                .filter(turn -> holds(when, turn))
                .toList();
    }

    private static boolean holds(@Nullable FactExpression when, Moment moment) {
        return when == null || when.holds(moment);
    }

    private void prose(Part.Prose prose, Moment moment) {
        if (!holds(prose.when(), moment)) {
            return;
        }
        List<Piece> pieces = new ArrayList<>();
        prose.items().forEach(item -> pieces.addAll(item.say(moment)));
        if (!pieces.isEmpty()) {
            close(pieces);
            headings.number(prose.style()).ifPresent(number -> pieces.add(0, new Piece.Literal(number)));
            blocks.add(new Block.Paragraph(prose.style(), new Phrase(List.copyOf(pieces))));
        }
    }

    /** What would have led on to a sentence that was not said ends the paragraph instead. */
    private static void close(List<Piece> pieces) {
        int last = pieces.size() - 1;
        if (CLAUSE_ENDS.contains(pieces.get(last).text())) {
            pieces.set(last, new Piece.Literal(STOP));
        }
    }

    /** A table wider than the page goes on in further tables, each with the columns that stand once. */
    private void grid(Part.Grid grid, Moment moment) {
        List<Placed> once = new ArrayList<>();
        List<Placed> repeated = new ArrayList<>();
        for (Part.Column column : grid.columns()) {
            if (column.each() == null) {
                once.add(new Placed(column, moment));
            } else {
                turns(column.each(), column.when(), moment).forEach(turn -> repeated.add(new Placed(column, turn)));
            }
        }
        List<Subject> rows = grid.rows().each(moment);
        int tables = Math.max(1, (repeated.size() + COLUMNS_AT_MOST - 1) / COLUMNS_AT_MOST);
        int width = (repeated.size() + tables - 1) / tables;
        for (int from = 0, left = tables; left > 0; from += width, left--) {
            List<Placed> columns = new ArrayList<>(once);
            columns.addAll(repeated.subList(from, Math.min(repeated.size(), from + width)));
            partFromTable();
            blocks.add(table(columns, rows));
        }
    }

    /** Two tables with nothing between would be one, and a document does not end with a table. */
    private void partFromTable() {
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Table) {
            blocks.add(new Block.Paragraph(Style.NOTE, new Phrase(List.of())));
        }
    }

    private static Block.Table table(List<Placed> columns, List<Subject> subjects) {
        List<Phrase> head = new ArrayList<>();
        List<Phrase> foot = new ArrayList<>();
        for (Placed placed : columns) {
            TemplateText last = placed.column().foot();
            head.add(cell(placed.column().head(), placed.moment()));
            foot.add(last == null ? Phrase.words("") : cell(last, placed.moment()));
        }
        List<List<Phrase>> rows = new ArrayList<>();
        for (Subject subject : subjects) {
            rows.add(columns.stream()
                    .map(p -> cell(p.column().cell(), p.moment().at(subject)))
                    .toList());
        }
        if (foot.stream().anyMatch(p -> !p.text().isEmpty())) {
            rows.add(List.copyOf(foot));
        }
        return new Block.Table(List.copyOf(head), List.copyOf(rows));
    }

    private static Phrase cell(TemplateText text, Moment moment) {
        List<Piece> pieces = text.say(moment);
        return pieces.isEmpty() ? Phrase.words(Wording.text("no-value")) : new Phrase(pieces);
    }

    /** Numbers the headings that are there, so that one left out leaves no gap. */
    private static final class Headings {
        private int first;
        private int second;

        Optional<String> number(Style style) {
            if (style == Style.HEADING1) {
                first++;
                second = 0;
                return Optional.of(Wording.text("heading.1", Map.of("number", numeral(first))));
            }
            if (style == Style.HEADING2) {
                second++;
                return Optional.of(Wording.text("heading.2", Map.of("number", numeral(second))));
            }
            return Optional.empty();
        }

        /** From 1 to 99. */
        private static String numeral(int number) {
            String digits = Wording.text("numerals");
            String ten = digits.substring(10);
            String tens = number < 10 ? "" : number < 20 ? ten : digits.charAt(number / 10) + ten;
            return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10));
        }
    }
}
