package io.huizong.table.value;

import io.huizong.words.Vocabulary;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the many ways to write a day to one shape, {@code 2024y6m3d}: takes off the time of day, the part of the day
 * and the weekday, turns numerals into digits. Nothing is taken from between two digits.
 */
final class DayWords {
    private static final String CLOCK = "(?:[01]?\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|"
            + anyOf("date.hours") + "(?:[0-5]?\\d" + anyOf("date.minutes") + "?|" + anyOf("date.half-hours") + ")?)";
    private static final Pattern TIMES =
            Pattern.compile("(?:T|(?<![\\d:.]))" + CLOCK + "(?: *[-~] *" + CLOCK + ")?(?![\\d:.])");
    private static final Pattern WEEKDAY = Pattern.compile(anyOf("date.weekdays") + "(.)$");
    /** Stands where a time stood; no text that can be typed holds it. */
    private static final String TIME = "\ufffc";

    private static final Pattern DAYPART = Pattern.compile("(?:" + anyOf("date.dayparts") + "|" + TIME + ")$");
    private static final Pattern SPACED = Pattern.compile("(\\d{4}) +(\\d{1,2}) +(\\d{1,2})");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    private String rest;
    private @Nullable DayOfWeek weekday;
    private boolean taken;

    private DayWords(String part) {
        rest = part;
    }

    private static String anyOf(String key) {
        return Vocabulary.bundled().words(key).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The text with one sign for 'to' ({@code ~}), one for a time, and no spaces; empty if digits are parted by space. */
    static Optional<String> tidied(String text) {
        String now = TIMES.matcher(dashes(zeros(text))).replaceAll(TIME).strip();
        now = SPACED.matcher(now).replaceFirst("$1.$2.$3");
        now = now.endsWith(".") ? now.substring(0, now.length() - 1) : now;
        return Written.isParted(now, Written::isOfNumber) ? Optional.empty() : Optional.of(now.replace(" ", ""));
    }

    /** A zero, or the letter like it, among the numerals of a year: 二0二四年. */
    private static String zeros(String text) {
        int end = text.indexOf('年');
        String year = end < 4 ? "" : text.substring(end - 4, end);
        boolean numerals = year.chars().anyMatch(c -> ChineseNumeral.isPart((char) c))
                && year.chars().allMatch(c -> isZero(c) || ChineseNumeral.isPart((char) c));
        if (!numerals) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = end - 4; i < end; i++) {
            if (isZero(text.charAt(i))) {
                out.setCharAt(i, '〇');
            }
        }
        return out.toString();
    }

    private static boolean isZero(int c) {
        return c == '0' || c == 'O' || c == 'o';
    }

    private static String dashes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = dash(text.charAt(i));
            boolean again = c == '~' && !out.isEmpty() && out.charAt(out.length() - 1) == '~';
            if (!again) {
                out.append(c);
            }
        }
        return out.toString().replace("--", "~");
    }

    private static char dash(char c) {
        return switch (c) {
            case '—', '–', '―', '─', '〜', '∼', '至', '到' -> '~';
            case '\u2212', '‐', '‑' -> '-';
            case '。', '·' -> '.';
            default -> c;
        };
    }

    /** The one day that this part of a tidied text says, if it says one. */
    static Optional<WrittenDay> day(String part) {
        DayWords words = new DayWords(part);
        words.takeOff();
        return words.shape()
                .flatMap(shape -> WrittenDay.in(shape, words.weekday))
                .filter(d -> !(d.about() && words.taken));
    }

    /** The weekday and the part of the day, in brackets or not, from the end. */
    private void takeOff() {
        boolean more = true;
        while (more) {
            int open = rest.endsWith(")") ? rest.lastIndexOf('(') : -1;
            if (open > 0) {
                DayWords inner = new DayWords(rest.substring(open + 1, rest.length() - 1));
                inner.takeOff();
                more = inner.rest.isEmpty() && (weekday == null || inner.weekday == null);
                accept(more ? rest.substring(0, open) : rest, inner.weekday);
            } else {
                more = takeWeekday() || takeDaypart();
            }
            taken |= more;
        }
    }

    private void accept(String left, @Nullable DayOfWeek day) {
        rest = left;
        weekday = day == null ? weekday : day;
    }

    private boolean takeWeekday() {
        Matcher m = WEEKDAY.matcher(rest);
        int day = m.find() && weekday == null ? weekdayOf(m.group(1).charAt(0)) : 0;
        if (day > 0) {
            accept(rest.substring(0, m.start()), DayOfWeek.of(day));
        }
        return day > 0;
    }

    private boolean takeDaypart() {
        Matcher m = DAYPART.matcher(rest);
        boolean found = m.find();
        if (found) {
            rest = rest.substring(0, m.start());
        }
        return found;
    }

    private static int weekdayOf(char c) {
        return switch (c) {
            case '一', '1' -> 1;
            case '二', '2' -> 2;
            case '三', '3' -> 3;
            case '四', '4' -> 4;
            case '五', '5' -> 5;
            case '六', '6' -> 6;
            case '日', '天', '7' -> 7;
            default -> 0;
        };
    }

    private Optional<String> shape() {
        if (LETTER.matcher(rest).find()) {
            return Optional.empty();
        }
        return digits(rest)
                .map(s ->
                        s.replace('年', 'y').replace('月', 'm').replace('日', 'd').replace('号', 'd'));
    }

    /** Numerals become digits; a numeral beside a digit, or one that is no year before 年, has no one meaning. */
    private static Optional<String> digits(String text) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = numeralEnd(text, i);
            if (end == i) {
                out.append(text.charAt(i++));
                continue;
            }
            OptionalLong number = ChineseNumeral.parse(text.substring(i, end).replace('元', '一'));
            boolean year = end < text.length() && text.charAt(end) == '年';
            boolean beside = isDigit(out, out.length() - 1) || isDigit(text, end);
            if (number.isEmpty() || beside || (year && number.getAsLong() < 1000) || text.indexOf('两', i) >= 0) {
                return Optional.empty();
            }
            out.append(number.getAsLong());
            i = end;
        }
        return Optional.of(out.toString());
    }

    private static int numeralEnd(String text, int from) {
        boolean january = text.charAt(from) == '元' && from + 1 < text.length() && text.charAt(from + 1) == '月';
        if (january) {
            return from + 1;
        }
        int end = from;
        while (end < text.length() && ChineseNumeral.isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
