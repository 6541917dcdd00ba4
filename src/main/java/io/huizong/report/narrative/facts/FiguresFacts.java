package io.huizong.report.narrative.facts;

import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    @Override
    public String key() {
        return figures.stream().map(FigureFacts::key).collect(Collectors.joining("+"));
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
            Phrase stated = figure.stated();
            if (stated == null) {
                continue;
            }
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Words(Wording.text("figures.separator")));
            }
            pieces.addAll(stated.pieces());
        }
        return pieces.isEmpty() ? null : new Phrase(List.copyOf(pieces));
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
