package io.huizong.report.narrative;

import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** Takes the paragraphs of a document apart into the sentences that speak of figures. */
final class Statements {
    private static final String ENDS = Wording.text("statement-ends");
    private static final String PLACE = "#";

    private final List<Statement> found = new ArrayList<>();
    private final StringBuilder pattern = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<String> told = new ArrayList<>();
    private boolean figures;
    /** Of the newest words of the template, and of those with which the sentence at hand began. */
    private String newest = "";

    private String place = "";

    private Statements() {}

    /** Those of the paragraphs, in order. */
    static List<Statement> of(List<Phrase> paragraphs) {
        Statements statements = new Statements();
        for (Phrase paragraph : paragraphs) {
            paragraph.pieces().forEach(statements::piece);
            statements.end();
        }
        return List.copyOf(statements.found);
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Origin origin) {
            newest = origin.place();
            place = text.isEmpty() ? newest : place;
            return;
        }
        if (piece instanceof Piece.Literal literal) {
            literal.text().codePoints().forEach(c -> character(Character.toString(c)));
            return;
        }
        figures |= !(piece instanceof Piece.Words);
        text.append(piece.text());
        pattern.append(PLACE);
        told.add(piece.text());
    }

    private void character(String character) {
        text.append(character);
        pattern.append(character);
        if (ENDS.contains(character)) {
            end();
        }
    }

    private void end() {
        if (figures) {
            found.add(new Statement(pattern.toString(), text.toString(), told, place));
        }
        pattern.setLength(0);
        text.setLength(0);
        told.clear();
        figures = false;
        place = newest;
    }
}
