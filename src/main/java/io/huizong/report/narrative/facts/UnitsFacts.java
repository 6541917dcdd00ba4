package io.huizong.report.narrative.facts;

import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Wording;
import io.huizong.unit.ReportingUnit;
import java.util.List;
import java.util.Map;

/** What can be said about a handful of units: how many, which. */
public record UnitsFacts(List<ReportingUnit> units) implements Subject {
    private static final int NAMED_AT_MOST = 8;

    static final Kind<UnitsFacts> KIND = Kind.of("units", UnitsFacts.class)
            .property("count", Shape.Plain.NUMBER, u -> u.units().size())
            .property("names", Shape.Plain.TEXT, UnitsFacts::names)
            .property("someNames", Shape.Plain.PHRASE, UnitsFacts::someNames);

    static final Shape SHAPE = new Shape.One(KIND);

    @Override
    public Kind<?> kind() {
        return KIND;
    }

    String names() {
        return names(units);
    }

    /** All of them, or the first few and how many there are. */
    Phrase someNames() {
        if (units.size() <= NAMED_AT_MOST) {
            return Phrase.words(names());
        }
        return Wording.phrase(
                "units.and-more",
                Map.of(
                        "names", Phrase.words(names(units.subList(0, NAMED_AT_MOST))),
                        "count", Phrase.count(units.size())));
    }

    private static String names(List<ReportingUnit> units) {
        return Wording.text(
                "units", Map.of("names", units.stream().map(ReportingUnit::name).toList()));
    }
}
