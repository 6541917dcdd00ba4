package io.huizong.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Chance that can be had again. */
final class Dice {
    private final Random random;
    private int serial;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From the lower to the upper, both inclusive. */
    int number(int lower, int upper) {
        return lower + random.nextInt(upper - lower + 1);
    }

    /** With up to two places. */
    BigDecimal decimal(int upper) {
        return BigDecimal.valueOf(random.nextInt(upper * 100), 2);
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A text that there was not before. */
    String fresh() {
        return "事甲" + ++serial;
    }

    /** One of a few texts that come again and again. */
    String common() {
        return "类乙" + number(1, 7);
    }

    /** The same text for people: wide digits, a space within. */
    String written(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(c >= '0' && c <= '9' && chance(50) ? (char) (c - '0' + '０') : c);
        }
        return chance(50) ? out.insert(1, ' ').toString() : out.toString();
    }
}
