package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.period.PeriodType;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a label of the period. Other than a title it must be understood as a whole, or the sheet is refused:
 * the file's name may say something else.
 *
 * @param number whether it is a number that the sheet stores, not a text
 */
record PeriodLabel(String text, boolean number) {
    private static final Pattern LOSES_ZERO = Pattern.compile("\\d{4}\\.1");
    private static final Pattern LONE_NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR_AND_NUMBER = Pattern.compile("(\\d{4}|\\d{2})(?:Y| )(\\d{1,2})");
    private static final Pattern COUNTED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern FILL_IN = Pattern.compile("20\\d?(?=Y)|[\\s_.~\\-:()YMDQx\u00d7*/]");

    /** Whether it is a number that may have been another month: 2024.10 is stored as 2024.1. */
    boolean losesZero() {
        return number && LOSES_ZERO.matcher(text).matches();
    }

    /** Whether it says that the numbers are those of the year so far. */
    private boolean isToDate() {
        return says("total.cumulative");
    }

    private boolean says(String words) {
        String folded = Folded.compact(text);
        return Vocabulary.bundled().words(words).stream().anyMatch(folded::contains);
    }

    /** Whether nothing was filled in: blanks, underscores, or the year, month and day of a template. */
    boolean isBlank() {
        return FILL_IN.matcher(PeriodShape.of(text)).replaceAll("").isEmpty();
    }

    /**
     * The periods that it names; empty if it cannot be read. A month may be a bare number where the form is due by month:
     * elsewhere it may be a quarter's.
     */
    Optional<List<WrittenPeriod>> read(Optional<PeriodType> due) {
        if (losesZero() || isToDate()) {
            return Optional.empty();
        }
        WrittenPeriod bare = bare(due.equals(Optional.of(PeriodType.MONTH)));
        if (bare != null) {
            return Optional.of(List.of(bare));
        }
        PeriodText said = PeriodText.of(text);
        boolean left = COUNTED.matcher(said.rest()).replaceAll("").chars().anyMatch(Character::isDigit);
        if (said.isFaulty() || !said.spans().isEmpty() || left) {
            return Optional.empty();
        }
        boolean fine = said.periods().stream().anyMatch(p -> p.type() != PeriodType.YEAR);
        return fine || said.days().isEmpty()
                ? Optional.of(said.periods()).filter(p -> !p.isEmpty())
                : inOneMonth(said.days()).filter(month -> !says("period.up-to"));
    }

    private @Nullable WrittenPeriod bare(boolean monthly) {
        String shape = PeriodShape.of(text);
        if (monthly && LONE_NUMBER.matcher(shape).matches()) {
            return month(null, Integer.parseInt(shape));
        }
        Matcher both = YEAR_AND_NUMBER.matcher(shape);
        return both.matches() ? month(both.group(1), Integer.parseInt(both.group(2))) : null;
    }

    private static @Nullable WrittenPeriod month(@Nullable String year, int month) {
        Integer its = year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year);
        return month >= 1 && month <= 12 ? new WrittenPeriod(its, PeriodType.MONTH, month) : null;
    }

    private static Optional<List<WrittenPeriod>> inOneMonth(List<Optional<WrittenPeriod>> days) {
        Set<Optional<WrittenPeriod>> months = days.stream().collect(Collectors.toSet());
        Optional<WrittenPeriod> only = months.size() == 1 ? months.iterator().next() : Optional.empty();
        return only.map(List::of);
    }

    /** Says that it cannot be read. */
    Finding unreadable() {
        Finding finding = Finding.of(FindingCode.IDENTITY_PERIOD_MISSING, losesZero() ? "number" : "unreadable")
                .value(text);
        return losesZero() ? finding.with("year", text.substring(0, 4)) : finding;
    }
}
