package io.huizong.report.narrative.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words and numbers in a row, as an expression yields them. */
public record Phrase(List<Piece> pieces) {
    public static Phrase words(String text) {
        return new Phrase(List.of(new Piece.Words(text)));
    }

    public static Phrase amount(String text, BigDecimal figure) {
        return new Phrase(List.of(new Piece.Amount(text, figure)));
    }

    public static Phrase count(int number) {
        return amount(String.valueOf(number), BigDecimal.valueOf(number));
    }

    public String text() {
        return text(pieces);
    }

    public static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** What it says, however it looks: the template's words in one piece where only their look changes. */
    public Phrase bare() {
        return bare(false);
    }

    /** As {@link #bare}, with where in the template it comes from. */
    public Phrase traced() {
        return bare(true);
    }

    private Phrase bare(boolean traced) {
        List<Piece> bare = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = bare.size() - 1;
            if (isOwn(piece) && last >= 0 && bare.get(last) instanceof Piece.Literal before) {
                bare.set(last, new Piece.Literal(before.text() + piece.text()));
            } else if (isOwn(piece)) {
                bare.add(new Piece.Literal(piece.text()));
            } else if (!piece.text().isEmpty() || (traced && piece instanceof Piece.Origin)) {
                bare.add(piece);
            }
        }
        return new Phrase(bare.stream()
                .filter(p -> !p.text().isEmpty() || p instanceof Piece.Origin)
                .toList());
    }

    /** Whether the template itself says it. */
    private static boolean isOwn(Piece piece) {
        return piece instanceof Piece.Literal || piece instanceof Piece.Kept;
    }
}
