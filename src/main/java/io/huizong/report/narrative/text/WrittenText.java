package io.huizong.report.narrative.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as it stands in the document, held against the pieces that it was made of, one after the other. */
public final class WrittenText {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.(\\d+))?");
    private static final String TEN_THOUSANDS =
            Wording.text("ten-thousands", Map.of("number", "")).strip();
    private static final String PERCENT = "%";
    /** What, standing just before a number, would be read as a part of it. */
    private static final Pattern BEFORE = glue("before", "$");
    /** What the template's own words may not end with before a number, since a reader takes both for one. */
    private static final Pattern WORDS_BEFORE = glue("words-before", "$");
    /** What the template's own words may not go on with after a number. */
    private static final Pattern AFTER = glue("after", "");
    /** As far as is looked back. */
    private static final int NEAR = 12;

    private final String text;
    private int at;

    /** Takes what stands in the document. */
    public WrittenText(String text) {
        this.text = text;
    }

    private static Pattern glue(String key, String end) {
        return Pattern.compile(Wording.text("glue." + key) + end, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * Holds it against what was meant.
     *
     * @throws Untrue at the first word, number or direction that is another
     */
    public void compare(Phrase meant) {
        List<Piece> pieces = meant.bare().pieces();
        for (int i = 0; i < pieces.size(); i++) {
            boolean ownBefore = i > 0 && pieces.get(i - 1) instanceof Piece.Literal;
            boolean ownAfter = i + 1 < pieces.size() && pieces.get(i + 1) instanceof Piece.Literal;
            if (isNumber(pieces.get(i))) {
                apart(pieces.get(i), ownBefore ? WORDS_BEFORE : BEFORE);
            }
            piece(pieces.get(i));
            Matcher after = AFTER.matcher(text).region(at, text.length());
            if (ownAfter && isNumber(pieces.get(i)) && after.lookingAt()) {
                throw refused("glued", Map.of("found", pieces.get(i).text() + after.group()));
            }
        }
        if (at != text.length()) {
            throw refused("words", Map.of("found", text));
        }
        new Ways(pieces).check();
    }

    /** A number stands apart from what is before it. */
    private void apart(Piece number, Pattern glue) {
        Matcher before = glue.matcher(text.substring(Math.max(0, at - NEAR), at));
        if (before.find()) {
            throw refused("glued", Map.of("found", before.group() + number.text()));
        }
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Amount amount) {
            number(amount.figure());
        } else if (piece instanceof Piece.Magnitude change) {
            number(size(change));
        } else if (piece instanceof Piece.Direction direction) {
            direction(direction);
        } else {
            words(piece.text());
        }
    }

    private static boolean isNumber(Piece piece) {
        return piece instanceof Piece.Amount || piece instanceof Piece.Magnitude;
    }

    private static BigDecimal size(Piece.Magnitude change) {
        return change.gauge().measure(change.current(), change.base());
    }

    private void words(String words) {
        if (!text.startsWith(words, at)) {
            throw refused("words", Map.of("found", text));
        }
        at += words.length();
    }

    /** The number that stands here must be the figure, to within half of its last place. */
    private void number(BigDecimal figure) {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw refused("words", Map.of("found", text));
        }
        int from = at;
        at = number.end();
        int shift = shift();
        BigDecimal shown = new BigDecimal(number.group()).movePointRight(shift);
        int places = number.group(1) == null ? 0 : number.group(1).length();
        BigDecimal half = new BigDecimal("0.5").movePointLeft(places).movePointRight(shift);
        if (shown.subtract(figure).abs().compareTo(half) > 0) {
            throw refused("number", Map.of("found", text.substring(from, at), "expected", figure));
        }
    }

    /** Steps over what multiplies the number and tells by which power of ten. */
    private int shift() {
        if (text.startsWith(TEN_THOUSANDS, at)) {
            at += TEN_THOUSANDS.length();
            return 4;
        }
        if (text.startsWith(PERCENT, at)) {
            at += PERCENT.length();
            return -2;
        }
        return 0;
    }

    private void direction(Piece.Direction meant) {
        String found = Ways.WORDS.keySet().stream()
                .filter(word -> text.startsWith(word, at))
                .findFirst()
                .orElse("");
        if (Ways.sign(found) != meant.sign() || found.isEmpty()) {
            String shown = found.isEmpty() ? text.substring(at, Math.min(text.length(), at + 2)) : found;
            throw refused("way", Map.of("found", shown, "base", meant.base(), "current", meant.current()));
        }
        at += found.length();
    }

    private Untrue refused(String key, Map<String, ?> arguments) {
        return Untrue.of(key, Ways.sentence(text, at), arguments);
    }
}
