package io.huizong.table.value;

import io.huizong.words.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One number with the words around it: 共约1.2万余人（次）. The words before it, the number, the words after it are
 * taken off in that order; what is left over makes it no number.
 *
 * @param about whether the words say that it is not exact
 * @param unit the unit of counting that is written with it; empty for none
 */
record Amount(BigDecimal number, boolean about, String unit) {
    private static final List<String> UNITS = Vocabulary.bundled().words("number.units");
    private static final List<String> TOTAL_BEFORE = Vocabulary.bundled().words("number.total.before");
    private static final List<String> ABOUT_BEFORE = Vocabulary.bundled().words("number.about.before");
    private static final List<String> ABOUT_AFTER = Vocabulary.bundled().words("number.about.after");

    /** Digits, perhaps in groups of three, perhaps with decimals. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?<sign>[-\u2212]?)(?<whole>[1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d+)?(?![\\d.,])");

    /** The one number in a text that {@link Written} made ready. */
    static Optional<Amount> in(String text) {
        String whole = unsigned(text.endsWith("。") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        return partedBySpace(whole) ? Optional.empty() : new Reader(whole.replace(" ", "")).read();
    }

    private static String unsigned(String text) {
        boolean plus = text.length() > 1 && text.charAt(0) == '+' && isDigit(text.charAt(1));
        return plus ? text.substring(1) : text;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** 12 34 and 1, 200 may be two numbers, and - 5 an item of a list; 1.2 万 and 120 人 are one number. */
    private static boolean partedBySpace(String text) {
        return text.startsWith("- ") || Written.isParted(text, c -> c == '.' || c == ',' || Written.isOfNumber(c));
    }

    /** What is not read yet, and what was found out so far. */
    private static final class Reader {
        private String rest;
        private String unit = "";
        private boolean about;

        Reader(String text) {
            rest = text;
        }

        Optional<Amount> read() {
            wordsBefore();
            boolean exact = !about;
            BigDecimal number = startsWithDigit() ? arabic() : chinese();
            if (number == null || !wordsAfter()) {
                return Optional.empty();
            }
            boolean sure = exact && !about;
            return sure || number.signum() > 0 ? Optional.of(new Amount(number, about, unit)) : Optional.empty();
        }

        private void wordsBefore() {
            boolean total = takes(TOTAL_BEFORE);
            about = takes(ABOUT_BEFORE);
            if (!total) {
                takes(TOTAL_BEFORE);
            }
        }

        private boolean startsWithDigit() {
            return !rest.isEmpty() && "0123456789-\u2212".indexOf(rest.charAt(0)) >= 0;
        }

        /** 1,200 · 1.2万 · 3万5千 · 1万2345: terms, each below the scale of the one before. */
        private @Nullable BigDecimal arabic() {
            Term first = term();
            if (first == null) {
                return null;
            }
            BigDecimal sum = first.value();
            Term last = first;
            while (startsWithDigit()) {
                Term next = term();
                if (next == null || !next.follows(last) || !first.isPlainDigits() || sum.signum() < 0) {
                    return null;
                }
                sum = sum.add(next.value());
                last = next;
            }
            return timesMyriads(sum);
        }

        private @Nullable Term term() {
            Matcher m = DIGITS.matcher(rest);
            if (!m.lookingAt()) {
                return null;
            }
            rest = rest.substring(m.end());
            return new Term(m.group().replace('\u2212', '-'), scale());
        }

        /** A hundred or a thousand, a myriad or a hundred million, or one of each: 3千万. */
        private long scale() {
            long small = place();
            if (small != 100 && small != 1000) {
                small = 1;
            } else {
                rest = rest.substring(1);
            }
            long large = place();
            if (large < 10_000) {
                return small;
            }
            rest = rest.substring(1);
            return small * large;
        }

        private long place() {
            if (rest.isEmpty()) {
                return 0;
            }
            char c = rest.charAt(0);
            return c == 'w' || c == 'W' ? ChineseNumeral.MYRIAD : ChineseNumeral.placeOf(c);
        }

        private @Nullable BigDecimal chinese() {
            int end = 0;
            while (end < rest.length() && ChineseNumeral.isPart(rest.charAt(end))) {
                end++;
            }
            String numeral = rest.substring(0, end);
            rest = rest.substring(end);
            OptionalLong number = ChineseNumeral.parse(numeral);
            if (number.isPresent()) {
                return timesMyriads(BigDecimal.valueOf(number.getAsLong()));
            }
            return isBarePlace(numeral) ? timesMyriads(BigDecimal.valueOf(placeOf(numeral))) : null;
        }

        /** 百余人 and 近万人 are about so many; 百人 is a way of speaking. */
        private boolean isBarePlace(String numeral) {
            boolean marked = about || ABOUT_AFTER.stream().anyMatch(rest::startsWith);
            return numeral.length() == 1 && placeOf(numeral) >= 100 && marked;
        }

        private static long placeOf(String numeral) {
            return ChineseNumeral.placeOf(numeral.charAt(0));
        }

        /** 20多万: the scale after the word that makes it inexact. */
        private @Nullable BigDecimal timesMyriads(BigDecimal number) {
            String before = rest;
            if (!takes(ABOUT_AFTER) || place() < 10_000) {
                rest = before;
                return number;
            }
            long scale = place();
            rest = rest.substring(1);
            about = true;
            boolean below = number.compareTo(BigDecimal.valueOf(10_000)) < 0 && number.scale() <= 0;
            return below ? number.multiply(BigDecimal.valueOf(scale)) : null;
        }

        /** At most one unit, one more in brackets, and what makes it inexact before or after. */
        private boolean wordsAfter() {
            aboutAfter();
            unit();
            aboutAfter();
            if (rest.startsWith("(") && rest.endsWith(")") && rest.length() > 2) {
                rest = rest.substring(1, rest.length() - 1);
                aboutAfter();
                unit();
                aboutAfter();
            }
            return rest.isEmpty();
        }

        /** The second of 120人（次） belongs to the first. */
        private void unit() {
            String before = rest;
            if (takes(UNITS)) {
                unit += before.substring(0, before.length() - rest.length());
            }
        }

        private void aboutAfter() {
            about |= takes(ABOUT_AFTER);
        }

        private boolean takes(List<String> words) {
            for (String word : words) {
                if (rest.startsWith(word)) {
                    rest = rest.substring(word.length());
                    return true;
                }
            }
            return false;
        }
    }

    private record Term(String digits, long scale) {
        BigDecimal value() {
            return new BigDecimal(digits.replace(",", "")).multiply(BigDecimal.valueOf(scale));
        }

        boolean isPlainDigits() {
            return digits.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        /** 3万5 may be 35000 or 30005: without a scale of its own a term must fill the places, or all but the first. */
        boolean follows(Term before) {
            boolean below = value().compareTo(BigDecimal.valueOf(before.scale)) < 0;
            if (!below || !isPlainDigits()) {
                return false;
            }
            int places = BigDecimal.valueOf(before.scale).precision() - 1;
            boolean full = digits.length() == places;
            boolean allButFirst = digits.length() == places - 1 && places >= 4 && !digits.startsWith("0");
            return scale > 1 ? !digits.startsWith("0") : full || allButFirst;
        }
    }
}
