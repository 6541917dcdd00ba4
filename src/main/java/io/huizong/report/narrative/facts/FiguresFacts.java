package io.huizong.report.narrative.facts;

import io.huizong.form.Indicator;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be said about a handful of indicators at once. */
record FiguresFacts(List<FigureFacts> figures) implements Subject {
    /** More in one breath nobody reads. */
    private static final int TOGETHER_AT_MOST = 5;

    static final Kind<FiguresFacts> KIND = Kind.of("group", FiguresFacts.class)
            .property("count", Shape.Plain.NUMBER, f -> f.figures().size())
            .property("titles", Shape.Plain.TEXT, FiguresFacts::titles)
            .property("amounts", Shape.Plain.PHRASE, FiguresFacts::amounts);

    static final Shape SHAPE = new Shape.One(KIND);

    @Override
    public Kind<?> kind() {
        return KIND;
    }

    private @Nullable String titles() {
        return figures.isEmpty()
                ? null
                : Wording.text(
                        "figures.titles",
                        Map.of(
                                "titles",
                                figures.stream().map(f -> f.indicator().title()).toList()));
    }

    private @Nullable Phrase amounts() {
        List<Piece> pieces = new ArrayList<>();
        for (FigureFacts figure : figures) {
            BigDecimal value = figure.figure().value();
            if (value == null) {
                continue;
            }
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Words(Wording.text("figures.separator")));
            }
            pieces.addAll(one(figure.indicator(), value).pieces());
        }
        return pieces.isEmpty() ? null : new Phrase(List.copyOf(pieces));
    }

    private static Phrase one(Indicator indicator, BigDecimal value) {
        return Wording.phrase(
                indicator.isRatio() || endsInDigit(indicator.title()) ? "figures.ratio" : "figures.one",
                Map.of("title", Phrase.words(indicator.title()), "amount", Digits.amount(indicator, value)));
    }

    /** A number just after it would be read as one with the digit. */
    private static boolean endsInDigit(String title) {
        return !title.isEmpty() && Character.isDigit(title.charAt(title.length() - 1));
    }

    /** The same in groups of about equal size that can be said in one breath each. */
    List<FiguresFacts> groups() {
        int groups = (figures.size() + TOGETHER_AT_MOST - 1) / TOGETHER_AT_MOST;
        List<FiguresFacts> out = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            int from = i * figures.size() / groups;
            out.add(new FiguresFacts(figures.subList(from, (i + 1) * figures.size() / groups)));
        }
        return out;
    }
}
