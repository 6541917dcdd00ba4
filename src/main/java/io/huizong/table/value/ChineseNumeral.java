package io.huizong.table.value;

import java.util.OptionalLong;

/**
 * Whole numbers in Chinese numerals, everyday or formal, up to the hundred millions. Only what has one meaning is read:
 * 一百一 may be 110 or 101 and 二三十 is twenty or thirty, so they are no number here.
 */
final class ChineseNumeral {
    private static final long NONE = Long.MAX_VALUE;
    static final int MYRIAD = 10_000;

    private long total;
    private long section;
    private int digit = -1;
    private boolean pair;
    private boolean zero;
    /** The place read last, in its section, or the section's own place if it has none yet. */
    private long place = NONE;

    private ChineseNumeral() {}

    /** The number, or empty if this is none or has more than one meaning. */
    static OptionalLong parse(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> isPart((char) c))) {
            return OptionalLong.empty();
        }
        return text.chars().allMatch(c -> digitOf((char) c) >= 0) ? digits(text) : new ChineseNumeral().places(text);
    }

    /** Whether a numeral can hold this character. */
    static boolean isPart(char c) {
        return digitOf(c) >= 0 || placeOf(c) > 0;
    }

    /** 10 for 十 and so on to 亿; 0 for anything else. */
    static long placeOf(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万', '萬' -> MYRIAD;
            case '亿', '億' -> 100_000_000;
            default -> 0;
        };
    }

    private static int digitOf(char c) {
        return switch (c) {
            case '零', '〇', '○' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    /** Digits said one by one: 一二〇. Two of them without a zero are a guess in speech: 三五 is three to five. */
    private static OptionalLong digits(String text) {
        if (text.length() == 1) {
            return OptionalLong.of(digitOf(text.charAt(0)));
        }
        boolean guess = text.length() == 2 && digitOf(text.charAt(1)) != 0;
        boolean number = !guess && text.length() <= 9 && digitOf(text.charAt(0)) != 0 && text.indexOf('两') < 0;
        return number
                ? OptionalLong.of(text.chars().reduce(0, (n, c) -> n * 10 + digitOf((char) c)))
                : OptionalLong.empty();
    }

    private OptionalLong places(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            long at = placeOf(c);
            boolean fits = at == 0 ? digit(c) : at < MYRIAD ? place((int) at) : section(at);
            if (!fits) {
                return OptionalLong.empty();
            }
        }
        return closed() ? OptionalLong.of(total + section) : OptionalLong.empty();
    }

    private boolean digit(char c) {
        boolean fits = digit < 0;
        if (digitOf(c) == 0) {
            fits = fits && !zero && place != NONE && place > 10;
            zero = true;
        } else {
            digit = digitOf(c);
            pair = c == '两';
        }
        return fits;
    }

    private boolean place(int at) {
        boolean bareTen = digit < 0 && at == 10 && !zero;
        boolean fits = at < place && (digit > 0 || bareTen) && !(pair && at == 10) && !(zero && at * 10L == place);
        section += (bareTen ? 1L : digit) * at;
        rest(at);
        return fits;
    }

    private boolean section(long at) {
        boolean fits = closed() && section > 0 && (total == 0 || (at == MYRIAD && total % 100_000_000 == 0));
        total += section * at;
        section = 0;
        rest(at);
        return fits;
    }

    /** Takes the ones of a section; they need a ten or a zero before them, or nothing at all. */
    private boolean closed() {
        boolean alone = place == NONE;
        boolean fits = digit < 0 ? !zero : alone || (!pair && (place == 10 || zero));
        section += Math.max(digit, 0);
        return fits;
    }

    private void rest(long at) {
        place = at;
        digit = -1;
        pair = false;
        zero = false;
    }
}
