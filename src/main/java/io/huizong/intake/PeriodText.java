package io.huizong.intake;

import io.huizong.period.PeriodType;
import io.huizong.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the periods that a text names, in the shape of {@link PeriodShape}. */
final class PeriodText {
    private static final String YEAR = "(?<!\\d)(?:(\\d{4}|\\d{2})Y)?";
    /** The number of a document, {@code 〔2023〕5号}: its year is when it was written. */
    private static final Pattern DOCUMENT =
            Pattern.compile("[\\[(\u3010\u3014\uff3b\ufe5d][12]\\d{3}Y?[])\u3011\u3015\uff3d\ufe5e]\\d+D");

    private static final Pattern FULL_DATE = Pattern.compile("(?:[TC][~ ]*)?(?<!\\d)(?:"
            + "(?:\\d{2}|\\d{4})Y\\d{1,2}M\\d{1,2}(?:[-~]\\d{1,2})?D"
            + "|\\d{1,2}M\\d{1,2}(?:[-~]\\d{1,2})?D"
            + "|\\d{4}([-./])\\d{1,2}\\1\\d{1,2}(?!\\d)"
            + "|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))");
    private static final Pattern MONTHS =
            Pattern.compile(YEAR + "(\\d{1,2})(?:M?[-~]+|M[-~]+(\\d{4}|\\d{2})Y)(\\d{1,2})M");
    /** The first three quarters are no third quarter. */
    private static final Pattern FIRST_OF = Pattern.compile(
            YEAR + "(?:" + String.join("|", Vocabulary.bundled().words("period.first-of")) + ")(\\d{1,2})\\D?([MQ])");

    /** As of September, and September cumulated, are the months up to it. */
    private static final List<Pattern> TO_DATE = List.of(
            Pattern.compile("[TC][~ ]*" + YEAR + "(\\d{1,2})([MQ])"),
            Pattern.compile("[TC][~ ]*((?:19|20)\\d{2})[-./]?(1[0-2]|0?[1-9])(M|)(?!\\d|[-./]\\d)"),
            Pattern.compile(YEAR + "(\\d{1,2})([MQ])[^\\dYMDQFSTC]?[( ]?C(?![^)\\] ])"));

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final Pattern QUARTER = Pattern.compile(YEAR + "([1-4])Q");
    private static final Pattern HALF = Pattern.compile("(?:(?<!\\d)(\\d{4}|\\d{2}(?=Y))Y?)?([FS])");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{4}|\\d{2})Y(\\d{1,2})M");
    private static final Pattern MONTH_UNSIGNED = Pattern.compile("(?<!\\d)(\\d{4})Y(0[1-9])(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-./](\\d{1,2})M?(?!\\d|[-./]\\d)");
    private static final Pattern DASHED = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})~+(0[1-9]|1[0-2])M?(?!\\d)");
    private static final Pattern SIX_DIGITS = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern CODE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})Y?[-./_ ]?([qh])([1-4])(?![\\da-z])");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:Y|(?!\\d))");
    private static final Pattern LONE_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})M");

    private final List<WrittenPeriod> found = new ArrayList<>();
    private final List<MonthSpan> spans = new ArrayList<>();
    private final List<Optional<WrittenPeriod>> days = new ArrayList<>();
    private boolean faulty;
    private String rest;

    private PeriodText(String text) {
        rest = DOCUMENT.matcher(PeriodShape.of(text)).replaceAll(" ");
        take(WrittenDays.ranges(), this::range);
        Matcher dates = WrittenDays.days().matcher(rest);
        while (dates.find()) {
            days.add(WrittenDays.of(dates).flatMap(WrittenDays::month));
        }
        rest = FULL_DATE.matcher(rest).replaceAll(" ");
        take(FIRST_OF, this::fromTheYearsBeginning);
        take(MONTHS, m -> months(m.group(1), m.group(3), number(m.group(2)), number(m.group(4))));
        TO_DATE.forEach(pattern -> take(pattern, this::fromTheYearsBeginning));
        take(QUARTER, m -> add(m.group(1), PeriodType.QUARTER, number(m.group(2))));
        take(HALF, m -> add(m.group(1), PeriodType.HALF_YEAR, m.group(2).equals("F") ? 1 : 2));
        for (Pattern month : List.of(MONTH, MONTH_UNSIGNED, NUMERIC, DASHED, SIX_DIGITS)) {
            take(month, m -> add(m.group(1), PeriodType.MONTH, number(m.group(2))));
        }
        take(
                CODE,
                m -> add(
                        m.group(1),
                        m.group(2).equals("q") ? PeriodType.QUARTER : PeriodType.HALF_YEAR,
                        number(m.group(3))));
        take(WHOLE_YEAR, m -> add(m.group(1), PeriodType.YEAR, 1));
        take(LONE_MONTH, m -> add(null, PeriodType.MONTH, number(m.group(1))));
    }

    static PeriodText of(String text) {
        return new PeriodText(text);
    }

    /** The periods; a full date is none, nor are months that no period consists of, as January to May. */
    List<WrittenPeriod> periods() {
        return List.copyOf(found);
    }

    /** Months from one to another of which no period consists. */
    List<MonthSpan> spans() {
        return List.copyOf(spans);
    }

    /** For each full date, and each range of dates that fills no period, the month that it lies in, if it is one. */
    List<Optional<WrittenPeriod>> days() {
        return List.copyOf(days);
    }

    /** Whether something that looks like a period cannot be one: the 13th month. */
    boolean isFaulty() {
        return faulty;
    }

    /** What is left when all that was found is taken away. */
    String rest() {
        return rest;
    }

    private interface Taker {
        void take(Matcher match);
    }

    private void take(Pattern pattern, Taker taker) {
        Matcher matcher = pattern.matcher(rest);
        while (matcher.find()) {
            taker.take(matcher);
        }
        rest = matcher.replaceAll(" ");
    }

    private void range(Matcher match) {
        Optional<WrittenDays> range = WrittenDays.of(match);
        Optional<WrittenPeriod> whole = range.flatMap(WrittenDays::whole).flatMap(MonthSpan::period);
        whole.ifPresentOrElse(found::add, () -> days.add(range.flatMap(WrittenDays::month)));
    }

    private void fromTheYearsBeginning(Matcher match) {
        int length = match.group(3).equals("Q") ? MONTHS_OF_A_QUARTER : 1;
        months(match.group(1), null, 1, number(match.group(2)) * length);
    }

    private void months(@Nullable String year, @Nullable String lastYear, int first, int last) {
        Integer to = whole(lastYear == null ? year : lastYear);
        MonthSpan span = new MonthSpan(year == null ? to : whole(year), first, to, last);
        Optional<WrittenPeriod> period = span.period();
        if (period.isPresent()) {
            found.add(period.get());
        } else if (span.exists()) {
            spans.add(span);
        } else {
            faulty = true;
        }
    }

    private void add(@Nullable String year, PeriodType type, int ordinal) {
        if (ordinal >= 1 && ordinal <= type.perYear()) {
            found.add(new WrittenPeriod(whole(year), type, ordinal));
        } else {
            faulty = true;
        }
    }

    private static @Nullable Integer whole(@Nullable String year) {
        return year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
