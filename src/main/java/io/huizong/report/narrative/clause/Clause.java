package io.huizong.report.narrative.clause;

import io.huizong.report.narrative.facts.Moment;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The least that is said or left out: a clause with a missing figure is not said.
 *
 * @param end its punctuation; empty where the text just ends
 */
record Clause(List<Segment> segments, Segment.Fixed end) {
    static final Segment.Fixed NO_END = new Segment.Fixed("", 0);

    boolean asks() {
        return segments.stream().anyMatch(Segment.Asked.class::isInstance);
    }

    /** Both as one, so that words which only lead on stand or fall with what they lead to. */
    Clause then(Clause next) {
        Stream<Segment> between = end.text().isEmpty() ? Stream.empty() : Stream.of(end);
        List<Segment> all = Stream.of(segments.stream(), between, next.segments.stream())
                .flatMap(s -> s)
                .toList();
        return new Clause(all, next.end);
    }

    /** What it is in the template. */
    String source() {
        return segments.stream().map(Segment::source).collect(Collectors.joining()) + end.source();
    }

    /** Its pieces without the end; empty where a figure is missing. */
    Optional<List<Piece>> say(Moment moment) {
        List<Piece> pieces = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Fixed fixed) {
                pieces.add(new Piece.Look(fixed.look()));
                pieces.add(new Piece.Literal(fixed.text()));
            } else if (segment instanceof Segment.Kept kept) {
                pieces.add(new Piece.Kept(kept.text(), kept.index()));
            } else if (segment instanceof Segment.Ordinal ordinal) {
                pieces.add(new Piece.Look(ordinal.look()));
                pieces.add(new Piece.Ordinal(ordinal.level()));
            } else if (segment instanceof Segment.Asked asked) {
                Phrase phrase = asked.expression().say(moment);
                if (phrase == null) {
                    return Optional.empty();
                }
                pieces.add(new Piece.Look(asked.look()));
                pieces.addAll(phrase.pieces());
            }
        }
        return Optional.of(pieces);
    }
}
