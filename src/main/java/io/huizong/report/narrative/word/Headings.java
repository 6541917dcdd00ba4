package io.huizong.report.narrative.word;

import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.text.Wording;
import java.util.Map;

/** Numbers the headings that are there, so that one left out leaves no gap. */
final class Headings {
    private int first;
    private int second;

    /** The phrase with the next numbers in it. */
    Phrase number(Phrase phrase) {
        return new Phrase(phrase.pieces().stream()
                .map(piece -> piece instanceof Piece.Ordinal ordinal ? next(ordinal.level()) : piece)
                .toList());
    }

    private Piece next(int level) {
        first += level == 1 ? 1 : 0;
        second = level == 1 ? 0 : second + 1;
        int number = level == 1 ? first : second;
        return new Piece.Literal(Wording.text("heading." + level, Map.of("number", numeral(number))));
    }

    /** From 1 to 99. */
    private static String numeral(int number) {
        String digits = Wording.text("numerals");
        String ten = digits.substring(10);
        String tens = number < 10 ? "" : number < 20 ? ten : digits.charAt(number / 10) + ten;
        return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10));
    }
}
