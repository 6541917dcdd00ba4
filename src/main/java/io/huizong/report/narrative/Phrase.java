package io.huizong.report.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Words and numbers in a row, as an expression yields them. */
record Phrase(List<Piece> pieces) {
    static Phrase words(String text) {
        return new Phrase(List.of(new Piece.Words(text)));
    }

    static Phrase amount(String text, BigDecimal figure) {
        return new Phrase(List.of(new Piece.Amount(text, figure)));
    }

    static Phrase count(int number) {
        return amount(String.valueOf(number), BigDecimal.valueOf(number));
    }

    String text() {
        return text(pieces);
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
