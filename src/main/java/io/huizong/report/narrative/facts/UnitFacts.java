package io.huizong.report.narrative.facts;

import io.huizong.unit.ReportingUnit;
import org.jspecify.annotations.Nullable;

/** What can be said about one unit. */
public record UnitFacts(ReportingUnit unit) implements Subject {
    static final Kind<UnitFacts> KIND = Kind.of("unit", UnitFacts.class)
            .property("name", Shape.Plain.TEXT, u -> u.unit().name())
            .property("category", Shape.Plain.TEXT, UnitFacts::category)
            .function(
                    "of",
                    Shape.Plain.PHRASE,
                    new Shape.One(FormFacts.KIND),
                    FormFacts.class,
                    (unit, form) -> form.cell(unit.unit()));

    @Override
    public Kind<?> kind() {
        return KIND;
    }

    @Override
    public String key() {
        return unit.code();
    }

    private @Nullable String category() {
        return unit.category();
    }
}
