package io.huizong.report.narrative.facts;

import io.huizong.figures.LedgerStanding;
import io.huizong.figures.LedgerStanding.Counts;
import io.huizong.figures.LedgerStanding.Group;
import io.huizong.figures.LedgerStanding.Overdue;
import io.huizong.form.Ledger;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be said about a ledger: its entries together, broken down, and those overdue. */
record LedgerFacts(LedgerStanding standing) implements Subject {
    private static final int PLACES = 6;

    static final Kind<LedgerFacts> KIND = Kind.of("ledger", LedgerFacts.class)
            .property("entries", Shape.Plain.NUMBER, l -> l.whole().entries())
            .property("settled", Shape.Plain.NUMBER, l -> l.whole().settled())
            .property("open", Shape.Plain.NUMBER, l -> l.whole().open())
            .property("overdue", Shape.Plain.NUMBER, l -> l.whole().overdue())
            .property("rate", Shape.Plain.PHRASE, l -> rate(l.whole()))
            .property("firstBy", Shape.Plain.TEXT, l -> l.heading(0))
            .property("secondBy", Shape.Plain.TEXT, l -> l.heading(1))
            .property("parts", new Shape.Many(PartFacts.KIND), LedgerFacts::parts)
            .property("delayed", new Shape.Many(EntryFacts.KIND), LedgerFacts::delayed);

    static final Shape SHAPE = new Shape.One(KIND);

    @Override
    public Kind<?> kind() {
        return KIND;
    }

    /** The entries that have one value in a field; {@code level} says in which, counted from 1. */
    record PartFacts(Group group, int level) implements Subject {
        static final Kind<PartFacts> KIND = Kind.of("part", PartFacts.class)
                .property("level", Shape.Plain.NUMBER, PartFacts::level)
                .property("field", Shape.Plain.TEXT, p -> p.group().field().header())
                .property("name", Shape.Plain.TEXT, p -> p.group().name())
                .property("entries", Shape.Plain.NUMBER, p -> p.counts().entries())
                .property("settled", Shape.Plain.NUMBER, p -> p.counts().settled())
                .property("open", Shape.Plain.NUMBER, p -> p.counts().open())
                .property("overdue", Shape.Plain.NUMBER, p -> p.counts().overdue())
                .property("rate", Shape.Plain.PHRASE, p -> rate(p.counts()));

        @Override
        public Kind<?> kind() {
            return KIND;
        }

        @Override
        public String key() {
            return group.field().name() + "/" + group.name();
        }

        private Counts counts() {
            return group.counts();
        }
    }

    /** One entry that is overdue. */
    record EntryFacts(Overdue entry, Ledger ledger) implements Subject {
        static final Kind<EntryFacts> KIND = Kind.of("entry", EntryFacts.class)
                .property("unit", Shape.Plain.TEXT, e -> e.entry().unit().name())
                .property("what", Shape.Plain.TEXT, EntryFacts::what)
                .property(
                        "due", Shape.Plain.TEXT, e -> PeriodWords.day(e.entry().due()))
                .property("days", Shape.Plain.NUMBER, e -> e.entry().days())
                .function(
                        "text",
                        Shape.Plain.TEXT,
                        Shape.Plain.TEXT,
                        String.class,
                        (e, field) -> e.entry().texts().get(field));

        @Override
        public Kind<?> kind() {
            return KIND;
        }

        @Override
        public String key() {
            return entry.unit().code() + "/" + what();
        }

        private String what() {
            List<String> texts = ledger.key().stream()
                    .map(field -> entry.texts().get(field))
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .toList();
            return String.join(Wording.text("ledger.separator"), texts);
        }
    }

    private Counts whole() {
        return standing.whole();
    }

    private static @Nullable Phrase rate(Counts counts) {
        BigDecimal rate = counts.rate();
        return rate == null ? null : Digits.percentage(rate.setScale(PLACES, RoundingMode.HALF_UP));
    }

    private @Nullable String heading(int index) {
        List<String> headings = headings();
        return index < headings.size() ? headings.get(index) : null;
    }

    private List<String> headings() {
        return standing.groups().stream()
                .map(group -> group.field().header())
                .distinct()
                .toList();
    }

    private List<PartFacts> parts() {
        List<String> headings = headings();
        return standing.groups().stream()
                .map(group ->
                        new PartFacts(group, headings.indexOf(group.field().header()) + 1))
                .toList();
    }

    private List<EntryFacts> delayed() {
        Ledger ledger = standing.form().ledger();
        return ledger == null
                ? List.of()
                : standing.overdue().stream()
                        .map(entry -> new EntryFacts(entry, ledger))
                        .toList();
    }
}
