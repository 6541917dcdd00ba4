package io.huizong.report.narrative.clause;

import io.huizong.report.narrative.facts.Moment;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Clauses up to a full stop; one of which no clause can be said is left out. */
record Sentence(List<Clause> clauses) {
    private static final String STATEMENT_ENDS = Wording.text("statement-ends");

    static Sentence of(List<Clause> raw) {
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : raw) {
            int last = clauses.size() - 1;
            if (last >= 0 && !clauses.get(last).asks()) {
                clauses.set(last, clauses.get(last).then(clause));
            } else {
                clauses.add(clause);
            }
        }
        int last = clauses.size() - 1;
        if (last > 0 && !clauses.get(last).asks()) {
            clauses.set(last - 1, clauses.get(last - 1).then(clauses.remove(last)));
        }
        return new Sentence(List.copyOf(clauses));
    }

    /** What can be said of it, ending as the whole sentence would. */
    List<Piece> say(Moment moment) {
        List<Piece> pieces = new ArrayList<>();
        Segment.Fixed end = Clause.NO_END;
        for (int i = 0; i < clauses.size(); i++) {
            Optional<List<Piece>> said = clauses.get(i).say(moment);
            if (said.isPresent()) {
                punctuate(pieces, end);
                pieces.add(origin(i, moment));
                pieces.addAll(said.get());
                end = clauses.get(i).end();
            }
        }
        Segment.Fixed close = clauses.get(clauses.size() - 1).end();
        if (!pieces.isEmpty()) {
            punctuate(pieces, close.text().isEmpty() ? end : close);
        }
        return pieces;
    }

    /** The stretch between semicolons that a clause is in: it is there when some of its clauses are not said. */
    private Piece.Origin origin(int clause, Moment moment) {
        int first = clause;
        while (first > 0 && !endsStatement(clauses.get(first - 1))) {
            first--;
        }
        int last = clause;
        while (last < clauses.size() - 1 && !endsStatement(clauses.get(last))) {
            last++;
        }
        String stretch = clauses.subList(first, last + 1).stream()
                .map(Clause::source)
                .collect(Collectors.joining());
        return new Piece.Origin(moment.turns() + "|" + stretch);
    }

    private static boolean endsStatement(Clause clause) {
        String end = clause.end().text();
        return !end.isEmpty() && STATEMENT_ENDS.contains(end);
    }

    private static void punctuate(List<Piece> pieces, Segment.Fixed end) {
        if (!pieces.isEmpty() && !end.text().isEmpty()) {
            pieces.add(new Piece.Look(end.look()));
            pieces.add(new Piece.Literal(end.text()));
        }
    }
}
