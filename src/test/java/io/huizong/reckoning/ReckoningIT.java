package io.huizong.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.Desk;
import io.huizong.figures.Basis;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Consolidator;
import io.huizong.figures.Office;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.intake.SubmissionStatus;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.store.Withdrawals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years of made-up reports, reckoned twice: by the program from what it stored, and here from what was made up. */
class ReckoningIT {
    private static final int FIRST_YEAR = 2023;
    private static final int YEARS = Integer.getInteger("huizong.reckoning.years", 3);
    private static final long SEED = Long.getLong("huizong.reckoning.seed", 20260101L);

    /** What made-up reports must come to somewhere, or equal figures would say little. */
    private static final String[] WORTH_SEEING = {
        "state reported",
        "state nil",
        "state returned",
        "state missing",
        "state exempt",
        "carried #",
        "duplicates #",
        "complete true",
        "complete false",
        "value null",
        "value 0"
    };

    @TempDir
    private Path folder;

    @Test
    void everyFigureOfEveryPeriodIsEqual() {
        try (Desk desk = new Desk(folder, "--huizong.reports=year")) {
            List<Form> forms = desk.part(FormCatalog.class).reports();
            Set<String> asked = Set.copyOf(desk.part(Office.class).formsOn());
            County county = new County(SEED, forms, asked, FIRST_YEAR, YEARS);
            send(desk, county);

            List<Compared> compared = compare(desk, county, forms);

            assertThat(compared.stream().flatMap(one -> one.differences().stream()))
                    .isEmpty();
            assertThat(compared.stream().mapToInt(Compared::figures).sum()).isGreaterThan(150_000 * YEARS);
            assertThat(compared.stream().flatMap(one -> one.seen().stream())).contains(WORTH_SEEING);
        }
    }

    /** Three nights: what came first; corrections; after some was taken back, more corrections. */
    private static void send(Desk desk, County county) {
        Post post = new Post(desk.input());
        post.register(county.members());
        county.begin(post);
        night(desk);
        county.goOn(post, "乙", 10);
        night(desk);
        county.takenBack(5).forEach(key -> takeBack(desk, key));
        county.goOn(post, "丙", 3);
        night(desk);
    }

    private static void night(Desk desk) {
        desk.night(Set.of(Period.year(FIRST_YEAR + YEARS - 1)));
    }

    private static void takeBack(Desk desk, Key key) {
        StoredSubmission newest = desk.part(Submissions.class).of(key.part()).stream()
                .filter(s -> key.unit().equals(s.unit()) && key.form().equals(s.form()))
                .filter(s -> s.status() != SubmissionStatus.WITHDRAWN)
                .reduce((old, young) -> young)
                .orElseThrow();
        assertThat(desk.part(Withdrawals.class).withdraw(newest.id())).isTrue();
    }

    /**
     * A period's figures.
     *
     * @param figures how many
     * @param differences where the two ways part
     * @param seen what they come to, in words
     */
    private record Compared(int figures, List<String> differences, Set<String> seen) {}

    private static List<Compared> compare(Desk desk, County county, List<Form> forms) {
        Basis basis = desk.part(Overview.class).basis();
        return Times.all(FIRST_YEAR, YEARS).parallelStream()
                .map(period -> compare(desk.part(Consolidator.class).consolidate(period, basis), county, forms))
                .toList();
    }

    private static Compared compare(Consolidation made, County county, List<Form> forms) {
        List<String> differences = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        int figures = 0;
        for (Form form : forms) {
            Table expected = new Expected(form, county.members(), county.letters(), county::owes).of(made.period());
            figures += expected.size();
            for (String column : List.of("state", "carried", "duplicates", "complete", "value")) {
                expected.sayings(column).forEach(saying -> seen.add(column + " " + saying));
            }
            expected.against(Table.of(made, form)).forEach(line -> differences.add(made.period() + " " + line));
        }
        return new Compared(figures, differences, seen);
    }
}
