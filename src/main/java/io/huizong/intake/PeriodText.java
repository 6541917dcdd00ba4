package io.huizong.intake;

import io.huizong.period.PeriodType;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the periods that a text names. The text is first brought into a shape of digits and signs: Y year, M month, D
 * day, Q quarter, F and S first and second half-year.
 */
final class PeriodText {
    private static final List<String> DIGITS = Vocabulary.bundled().words("numeral.digits");
    private static final String YEAR = "(?<!\\d)(?:(\\d{4}|\\d{2})Y)?";
    private static final Pattern FULL_DATE = Pattern.compile("(?<!\\d)(?:"
            + "(?:\\d{2}|\\d{4})Y\\d{1,2}M\\d{1,2}(?:[-~]\\d{1,2})?D"
            + "|\\d{1,2}M\\d{1,2}(?:[-~]\\d{1,2})?D"
            + "|\\d{4}([-./])\\d{1,2}\\1\\d{1,2}(?!\\d)"
            + "|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))");
    private static final Pattern MONTHS = Pattern.compile(YEAR + "(\\d{1,2})M?[-~](\\d{1,2})M");
    private static final Pattern QUARTER = Pattern.compile(YEAR + "([1-4])Q");
    private static final Pattern HALF = Pattern.compile(YEAR + "([FS])");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{4}|\\d{2})Y(\\d{1,2})M");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-./](\\d{1,2})M?(?!\\d|[-./]\\d)");
    private static final Pattern SIX_DIGITS = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern CODE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-]?([qh])([1-4])(?!\\d)");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:Y|(?!\\d))");
    private static final Pattern LONE_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})M");

    private final List<WrittenPeriod> found = new ArrayList<>();
    private String rest;

    private PeriodText(String text) {
        rest = FULL_DATE.matcher(shape(text)).replaceAll(" ");
    }

    /** The periods in a text; a full date is none, nor are months that no period consists of, as January to May. */
    static List<WrittenPeriod> in(String text) {
        PeriodText it = new PeriodText(text);
        it.take(MONTHS, m -> it.months(m.group(1), number(m.group(2)), number(m.group(3))));
        it.take(QUARTER, m -> it.add(m.group(1), PeriodType.QUARTER, number(m.group(2))));
        it.take(HALF, m -> it.add(m.group(1), PeriodType.HALF_YEAR, m.group(2).equals("F") ? 1 : 2));
        it.take(MONTH, m -> it.add(m.group(1), PeriodType.MONTH, number(m.group(2))));
        it.take(NUMERIC, m -> it.add(m.group(1), PeriodType.MONTH, number(m.group(2))));
        it.take(SIX_DIGITS, m -> it.add(m.group(1), PeriodType.MONTH, number(m.group(2))));
        it.take(
                CODE,
                m -> it.add(
                        m.group(1),
                        m.group(2).equals("q") ? PeriodType.QUARTER : PeriodType.HALF_YEAR,
                        number(m.group(3))));
        it.take(WHOLE_YEAR, m -> it.add(m.group(1), PeriodType.YEAR, 1));
        it.take(LONE_MONTH, m -> it.add(null, PeriodType.MONTH, number(m.group(1))));
        return List.copyOf(it.found);
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

    private void months(@Nullable String year, int first, int last) {
        for (PeriodType type : PeriodType.values()) {
            if (type != PeriodType.MONTH && last - first + 1 == type.months() && (first - 1) % type.months() == 0) {
                add(year, type, (first - 1) / type.months() + 1);
            }
        }
    }

    private void add(@Nullable String year, PeriodType type, int ordinal) {
        if (ordinal >= 1 && ordinal <= type.perYear()) {
            Integer its = year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year);
            found.add(new WrittenPeriod(its, type, ordinal));
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    static String shape(String text) {
        String folded = Folded.compact(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            String half = i + 2 < folded.length() ? half(folded, i) : "";
            if (!half.isEmpty()) {
                out.append(half);
                i += 2;
            } else {
                sign(out, folded.charAt(i));
            }
        }
        return arabic(out.toString());
    }

    private static String half(String text, int at) {
        if (text.charAt(at + 1) != '半' || text.charAt(at + 2) != '年') {
            return "";
        }
        return text.charAt(at) == '上' ? "F" : text.charAt(at) == '下' ? "S" : "";
    }

    private static void sign(StringBuilder out, char c) {
        switch (c) {
            case '年' -> out.append('Y');
            case '月' -> out.append('M');
            case '日', '号' -> out.append('D');
            case '季' -> out.append('Q');
            case '至', '到', '—', '–', '~', '―', '－' -> out.append('~');
            case '份', '度', '第' -> {}
            default -> out.append(c);
        }
    }

    /** Chinese numerals before a sign become Arabic ones: years digit by digit, the others up to 99. */
    private static String arabic(String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder numeral = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == '十' || digit(c) >= 0) {
                numeral.append(c);
                continue;
            }
            out.append("YMDQ~".indexOf(c) >= 0 ? value(numeral) : numeral);
            numeral.setLength(0);
            out.append(c);
        }
        return out.toString().stripTrailing();
    }

    private static int digit(char c) {
        return c == '零' || c == '○' ? 0 : DIGITS.indexOf(String.valueOf(c));
    }

    private static String value(StringBuilder numeral) {
        int ten = numeral.indexOf(String.valueOf('十'));
        if (ten < 0) {
            StringBuilder digits = new StringBuilder();
            numeral.chars().forEach(c -> digits.append(digit((char) c)));
            return digits.toString();
        }
        int tens = ten == 0 ? 1 : digit(numeral.charAt(ten - 1));
        int ones = ten + 1 < numeral.length() ? digit(numeral.charAt(ten + 1)) : 0;
        return String.valueOf(tens * 10 + ones);
    }
}
