package io.huizong.intake;

import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text in a shape of digits and signs: Y year, M month, D day, Q quarter, F and S first and second half-year, ~ to,
 * T up to, from the year's beginning, C cumulated.
 * Letters of the text are small ones, so that no sign is among them.
 */
final class PeriodShape {
    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final List<String> DIGITS = WORDS.words("numeral.digits");
    private static final Set<String> ZEROS = WORDS.set("numeral.zeros");
    private static final Set<String> TEN = WORDS.set("numeral.ten");
    private static final Set<String> FIRST_MONTH = WORDS.set("period.first-month");
    private static final Map<String, String> SIGNS = signs();
    /** Words that hold another sign's word. */
    private static final Pattern LONGER = Pattern.compile("(" + String.join("|", WORDS.words("period.half.first"))
            + ")|(" + String.join("|", WORDS.words("period.half.second"))
            + ")|(" + String.join("|", WORDS.words("period.up-to"))
            + ")|" + String.join("|", WORDS.words("period.cumulated")));

    private static final Pattern MIXED_YEAR =
            Pattern.compile("(?<![\\da-z])[" + String.join("", DIGITS) + String.join("", ZEROS) + "0o]{4}(?=Y)");
    /** The year of a template, {@code 20__年}, is none: it is not the year 20. */
    private static final Pattern YEAR_TO_FILL =
            Pattern.compile("(?<!\\d)20\\d?[\\s_]+(?=[" + String.join("", WORDS.words("period.year")) + "])");

    private static final Pattern BLANKS_TO_FILL = Pattern.compile("(?<=[YMQD])_+|_+(?=[YMQD])");
    private static final Pattern SPREAD_MONTH = Pattern.compile("(?<=Y)([01]) (\\d)(?=M)");

    private PeriodShape() {}

    private static Map<String, String> signs() {
        Map<String, String> signs = new HashMap<>();
        Map.of("year", "Y", "month", "M", "day", "D", "quarter", "Q", "to", "~", "silent", "")
                .forEach((key, sign) -> WORDS.words("period." + key).forEach(word -> signs.put(word, sign)));
        return signs;
    }

    static String of(String text) {
        String years = YEAR_TO_FILL.matcher(Folded.width(text)).replaceAll("");
        String folded = LONGER.matcher(Folded.spaced(years)).replaceAll(PeriodShape::longer);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            String c = folded.substring(i, i + 1);
            boolean first = FIRST_MONTH.contains(c) && i + 1 < folded.length() && isMonth(folded.charAt(i + 1));
            out.append(first ? DIGITS.get(1) : SIGNS.getOrDefault(c, c));
        }
        String filled = BLANKS_TO_FILL.matcher(out).replaceAll("");
        String digits = MIXED_YEAR.matcher(filled).replaceAll(PeriodShape::year);
        return SPREAD_MONTH.matcher(arabic(digits)).replaceAll("$1$2");
    }

    private static String longer(MatchResult word) {
        return word.group(1) != null ? "F" : word.group(2) != null ? "S" : word.group(3) != null ? "T" : "C";
    }

    private static boolean isMonth(char c) {
        return "M".equals(SIGNS.get(String.valueOf(c)));
    }

    private static String year(MatchResult year) {
        StringBuilder digits = new StringBuilder();
        year.group().chars().forEach(c -> digits.append(Math.max(0, digit((char) c))));
        return digits.toString();
    }

    /** Chinese numerals before a sign become Arabic ones: years digit by digit, the others up to 99. */
    private static String arabic(String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder numeral = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isTen(c) || digit(c) >= 0) {
                numeral.append(c);
                continue;
            }
            boolean number = "YMDQ~".indexOf(c) >= 0 && !numeral.isEmpty();
            boolean joins = number && !out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1));
            out.append(joins ? " " : "").append(number ? value(numeral) : numeral);
            numeral.setLength(0);
            out.append(c);
        }
        return out.toString().stripTrailing();
    }

    private static boolean isTen(char c) {
        return TEN.contains(String.valueOf(c));
    }

    private static int digit(char c) {
        String digit = String.valueOf(c);
        return ZEROS.contains(digit) ? 0 : DIGITS.indexOf(digit);
    }

    private static String value(StringBuilder numeral) {
        int ten = 0;
        while (ten < numeral.length() && !isTen(numeral.charAt(ten))) {
            ten++;
        }
        if (ten == numeral.length()) {
            StringBuilder digits = new StringBuilder();
            numeral.chars().forEach(c -> digits.append(digit((char) c)));
            return digits.toString();
        }
        int tens = ten == 0 ? 1 : digit(numeral.charAt(ten - 1));
        int ones = ten + 1 < numeral.length() ? digit(numeral.charAt(ten + 1)) : 0;
        return String.valueOf(tens * 10 + ones);
    }
}
