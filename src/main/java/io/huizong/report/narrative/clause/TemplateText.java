package io.huizong.report.narrative.clause;

import io.huizong.report.narrative.facts.Moment;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** A template's text, taken apart into sentences and clauses at the punctuation outside brackets. */
public record TemplateText(List<Sentence> sentences) {

    /** Takes a text whose fixed segments are not yet divided. */
    public static TemplateText of(List<Segment> segments) {
        Splitter splitter = new Splitter();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Fixed fixed) {
                splitter.fixed(fixed);
            } else {
                splitter.segments.add(segment);
            }
        }
        return new TemplateText(splitter.finish());
    }

    /** What can be said of it; empty where nothing can. */
    public List<Piece> say(Moment moment) {
        List<Piece> pieces = new ArrayList<>();
        sentences.forEach(s -> pieces.addAll(s.say(moment)));
        return pieces;
    }

    /** Collects segments into clauses and these into sentences. */
    private static final class Splitter {
        private static final String CLAUSE_ENDS = Wording.text("clause-ends");
        private static final String SENTENCE_ENDS = Wording.text("sentence-ends");
        private static final String OPENING = Wording.text("brackets.opening");
        private static final String CLOSING = Wording.text("brackets.closing");

        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Segment> segments = new ArrayList<>();
        private int depth;

        void fixed(Segment.Fixed fixed) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < fixed.text().length(); i++) {
                String c = fixed.text().substring(i, i + 1);
                depth += OPENING.contains(c) ? 1 : CLOSING.contains(c) ? -1 : 0;
                if (divides(c, words)) {
                    word(words, fixed.look());
                    end(new Segment.Fixed(c, fixed.look()));
                } else {
                    words.append(c);
                }
            }
            word(words, fixed.look());
        }

        /** Punctuation before anything else belongs to what was said before and divides nothing. */
        private boolean divides(String c, StringBuilder words) {
            boolean something = !words.isEmpty() || !segments.isEmpty() || !clauses.isEmpty();
            return something && depth <= 0 && (CLAUSE_ENDS + SENTENCE_ENDS).contains(c);
        }

        private void word(StringBuilder words, int look) {
            if (!words.isEmpty()) {
                segments.add(new Segment.Fixed(words.toString(), look));
                words.setLength(0);
            }
        }

        private void end(Segment.Fixed punctuation) {
            clauses.add(new Clause(List.copyOf(segments), punctuation));
            segments.clear();
            if (SENTENCE_ENDS.contains(punctuation.text())) {
                sentence();
            }
        }

        private void sentence() {
            sentences.add(Sentence.of(clauses));
            clauses.clear();
        }

        List<Sentence> finish() {
            if (!segments.isEmpty()) {
                clauses.add(new Clause(List.copyOf(segments), Clause.NO_END));
            }
            if (!clauses.isEmpty()) {
                sentence();
            }
            return List.copyOf(sentences);
        }
    }
}
