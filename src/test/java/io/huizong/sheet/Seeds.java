package io.huizong.sheet;

import java.util.Random;

/** Random numbers that do not begin alike for neighbouring seeds. */
final class Seeds {
    private Seeds() {}

    static Random random(int seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }
}
