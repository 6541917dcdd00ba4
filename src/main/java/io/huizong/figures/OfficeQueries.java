package io.huizong.figures;

import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.store.Periods;
import io.huizong.store.Queries;
import io.huizong.store.Queries.Query;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.store.Whereabouts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds a query again by its fingerprint, stored or made when a period is looked at as a whole. */
@Component
public class OfficeQueries {
    private final Queries queries;
    private final Submissions submissions;
    private final Periods periods;

    OfficeQueries(Queries queries, Submissions submissions, Periods periods) {
        this.queries = queries;
        this.submissions = submissions;
        this.periods = periods;
    }

    /** The query, with what is said to it; things that units share are looked for in the newest periods first. */
    public Optional<Query> find(String fingerprint, Basis basis) {
        return queries.find(fingerprint)
                .or(() -> vanished(basis)
                        .filter(query -> fingerprint.equals(query.finding().fingerprint()))
                        .findFirst())
                .or(() -> shared(basis)
                        .filter(query -> fingerprint.equals(query.finding().fingerprint()))
                        .findFirst());
    }

    private Stream<Query> vanished(Basis basis) {
        CountyFindings findings = new CountyFindings(basis);
        return submissions.outliving().stream()
                .filter(one -> one.where() == Whereabouts.REPLACED)
                .map(one -> query(one, findings));
    }

    private static Query query(StoredSubmission one, CountyFindings findings) {
        return new Query(Objects.requireNonNull(one.period(), "what counts has a period"), findings.vanished(one));
    }

    private Stream<Query> shared(Basis basis) {
        CountyFindings findings = new CountyFindings(basis);
        PeriodBook book = new PeriodBook(submissions, basis);
        List<Period> newestFirst =
                periods.known().stream().sorted(Comparator.reverseOrder()).toList();
        return newestFirst.stream()
                .flatMap(period -> forms(basis, period).map(form -> book.form(form, period)))
                .flatMap(of -> of.groups().stream().map(group -> new Query(of.period(), findings.shared(of, group))));
    }

    /** The forms of which several units' records may be one thing, as they are in a period for which they are due. */
    private static Stream<Form> forms(Basis basis, Period period) {
        return basis.catalog().reports().stream()
                .filter(form -> form.due().orElse(PeriodType.MONTH) == period.type())
                .flatMap(form -> basis.catalog().form(form.code(), period).stream())
                .filter(form -> form.same() != null);
    }
}
