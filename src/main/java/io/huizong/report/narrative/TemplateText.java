package io.huizong.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template's text, taken apart into sentences and clauses at the punctuation outside brackets. */
record TemplateText(List<Sentence> sentences) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}");

    /**
     * Reads a text with <code>{{expressions}}</code>.
     *
     * @throws NotSayable at the first expression that cannot be said
     */
    static TemplateText parse(String text, ShapeCheck names) throws NotSayable {
        Splitter splitter = new Splitter();
        Matcher places = PLACE.matcher(text);
        int from = 0;
        while (places.find()) {
            splitter.fixed(text.substring(from, places.start()));
            splitter.segments.add(
                    new Segment.Asked(FactExpression.sayable(places.group(1).strip(), names)));
            from = places.end();
        }
        splitter.fixed(text.substring(from));
        return new TemplateText(splitter.finish());
    }

    List<Piece> say(Moment moment) {
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

        void fixed(String text) throws NotSayable {
            if (text.contains("{{") || text.contains("}}")) {
                throw new NotSayable("open-place", Map.of("found", text));
            }
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                String c = text.substring(i, i + 1);
                depth += OPENING.contains(c) ? 1 : CLOSING.contains(c) ? -1 : 0;
                if (divides(c, words)) {
                    word(words);
                    end(c);
                } else {
                    words.append(c);
                }
            }
            word(words);
        }

        /** Punctuation before anything else belongs to what was said before and divides nothing. */
        private boolean divides(String c, StringBuilder words) {
            boolean something = !words.isEmpty() || !segments.isEmpty() || !clauses.isEmpty();
            return something && depth <= 0 && (CLAUSE_ENDS + SENTENCE_ENDS).contains(c);
        }

        private void word(StringBuilder words) {
            if (!words.isEmpty()) {
                segments.add(new Segment.Fixed(words.toString()));
                words.setLength(0);
            }
        }

        private void end(String punctuation) {
            clauses.add(new Clause(List.copyOf(segments), punctuation));
            segments.clear();
            if (SENTENCE_ENDS.contains(punctuation)) {
                sentence();
            }
        }

        private void sentence() {
            sentences.add(Sentence.of(clauses));
            clauses.clear();
        }

        List<Sentence> finish() {
            if (!segments.isEmpty()) {
                clauses.add(new Clause(List.copyOf(segments), ""));
            }
            if (!clauses.isEmpty()) {
                sentence();
            }
            return List.copyOf(sentences);
        }
    }
}
