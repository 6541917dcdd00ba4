package io.huizong.report.narrative.clause;

import io.huizong.report.narrative.facts.Moment;
import io.huizong.report.narrative.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clauses up to a full stop; one of which no clause can be said is left out. */
record Sentence(List<Clause> clauses) {

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
        for (Clause clause : clauses) {
            Optional<List<Piece>> said = clause.say(moment);
            if (said.isPresent()) {
                punctuate(pieces, end);
                pieces.addAll(said.get());
                end = clause.end();
            }
        }
        Segment.Fixed close = clauses.get(clauses.size() - 1).end();
        if (!pieces.isEmpty()) {
            punctuate(pieces, close.text().isEmpty() ? end : close);
        }
        return pieces;
    }

    private static void punctuate(List<Piece> pieces, Segment.Fixed end) {
        if (!pieces.isEmpty() && !end.text().isEmpty()) {
            pieces.add(new Piece.Look(end.look()));
            pieces.add(new Piece.Literal(end.text()));
        }
    }
}
