package io.huizong.figures;

import io.huizong.finding.CellAddress;
import io.huizong.form.Aggregation;
import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.Indicator;
import io.huizong.period.Period;
import io.huizong.period.PeriodParts;
import io.huizong.period.PeriodType;
import io.huizong.store.StoredRecord;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.tally.Amount;
import io.huizong.tally.Tally;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the cells that figures are made of. */
@Component
public class Sources {
    private final Submissions submissions;

    Sources(Submissions submissions) {
        this.submissions = submissions;
    }

    /**
     * Hands on the cells behind an indicator, by its parts where it is a ratio, then by period and by unit in the
     * register's order, then in the order of the unit's rows: there may be a million.
     *
     * @param unit its code; empty for all units
     */
    public void each(String indicator, Period period, Optional<String> unit, Basis basis, Consumer<Source> sink) {
        PeriodBook book = new PeriodBook(submissions, basis);
        Form newest = form(indicator, basis.catalog());
        PeriodType length = newest.due().orElse(PeriodType.MONTH);
        Predicate<String> wanted = code -> unit.isEmpty() || unit.get().equals(code);
        for (Indicator part : parts(newest, indicator).toList()) {
            if (newest.ledger() != null || part.isStock()) {
                standing(part, book.span(newest, PeriodParts.of(period, length)), wanted, sink);
                continue;
            }
            for (Period of : PeriodParts.of(period, length)) {
                Form form = basis.catalog().form(newest.code(), of).orElse(newest);
                FormPeriod counted = book.form(form, of);
                form.indicator(part.code())
                        .ifPresent(i -> counted.counted().forEach((code, one) -> {
                            if (wanted.test(code)) {
                                new Cells(counted, i, code, one).each(sink);
                            }
                        }));
            }
        }
    }

    /** What stands until something newer comes has its cells in the newest place only, for each unit. */
    private void standing(Indicator indicator, Span span, Predicate<String> wanted, Consumer<Source> sink) {
        Set<String> units = new LinkedHashSet<>(span.reporting());
        span.before().forEach(part -> units.addAll(part.reporting()));
        units.stream().filter(wanted).sorted(span.book().register()).forEach(unit -> {
            if (indicator.isStock()) {
                span.newest(indicator, unit)
                        .ifPresent(part -> new Cells(
                                        part,
                                        indicator,
                                        unit,
                                        Objects.requireNonNull(part.counted().get(unit)))
                                .each(sink));
            } else {
                entries(indicator, unit, span, sink);
            }
        });
    }

    private void entries(Indicator indicator, String unit, Span span, Consumer<Source> sink) {
        FormPeriod last = span.parts().get(span.parts().size() - 1);
        for (LedgerEntries.Entry entry : span.entries(unit)) {
            Cells cells = new Cells(last, indicator, unit, entry.submission());
            Tally.of(span.form(), indicator, last.period(), entry.record())
                    .ifPresent(amount -> sink.accept(cells.source(entry.stored(), amount)));
        }
    }

    private static Form form(String indicator, FormCatalog catalog) {
        return catalog.reports().stream()
                .filter(f -> f.indicator(indicator).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + indicator));
    }

    private static Stream<Indicator> parts(Form form, String code) {
        return form.indicator(code).stream()
                .flatMap(indicator -> indicator.value() instanceof Aggregation.Ratio ratio
                        ? ratio.parts().distinct().flatMap(part -> parts(form, part))
                        : Stream.of(indicator));
    }

    /** The cells of one submission. */
    private final class Cells {
        private final FormPeriod counted;
        private final Form form;
        private final Indicator indicator;
        private final String unit;
        private final StoredSubmission submission;
        private final int field;
        private final List<SharedGroup> groups;

        Cells(FormPeriod counted, Indicator indicator, String unit, StoredSubmission submission) {
            this.counted = counted;
            this.form = counted.form();
            this.indicator = indicator;
            this.unit = unit;
            this.submission = submission;
            this.field = field(form, indicator);
            this.groups = counted.groups().stream()
                    .filter(g -> g.parts().containsKey(unit))
                    .toList();
        }

        void each(Consumer<Source> sink) {
            if (submission.nil()) {
                sink.accept(source(submission.sheet(), 0, null, "", BigDecimal.ZERO, false));
            }
            submissions.records(
                    submission.id(),
                    form,
                    stored -> Tally.of(form, indicator, counted.period(), stored.record())
                            .ifPresent(amount -> sink.accept(source(stored, amount))));
        }

        private Source source(StoredRecord stored, Amount amount) {
            int row = stored.record().row();
            int column = stored.columns().get(field);
            SharedGroup.Place place = new SharedGroup.Place(submission.id(), stored.sheet(), row);
            return source(
                    stored.sheet(),
                    row,
                    column == 0 ? null : new CellAddress(row, column),
                    stored.writtenAt(field),
                    amount instanceof Amount.Keys ? null : amount.number(),
                    indicator.isAdditive() && groups.stream().anyMatch(g -> g.leavesOut(place)));
        }

        private Source source(
                @Nullable String sheet,
                int row,
                @Nullable CellAddress cell,
                String written,
                @Nullable BigDecimal amount,
                boolean leftOut) {
            return new Source(
                    indicator,
                    counted.period(),
                    unit,
                    submission.file(),
                    sheet,
                    row,
                    cell,
                    written,
                    amount,
                    leftOut,
                    submission.sha256());
        }
    }

    /** The position of the field that is added up; where rows are counted, of what they are picked by, else of the first required one. */
    private static int field(Form form, Indicator indicator) {
        Stream<String> picked = indicator.where().keySet().stream();
        Stream<String> required = form.fields().stream().filter(Field::required).map(Field::name);
        Stream<String> taken =
                indicator.value() instanceof Aggregation.OfField of ? Stream.of(of.field()) : Stream.empty();
        return Stream.of(taken, picked, required)
                .flatMap(names -> names)
                .mapToInt(form::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(0);
    }
}
