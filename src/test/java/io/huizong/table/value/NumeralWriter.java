package io.huizong.table.value;

/** Writes numbers up to 99,999,999 in Chinese numerals, the way they are taught. */
final class NumeralWriter {
    private NumeralWriter() {}

    /** 12 is 十二, 120 is 一百二十, 10005 is 一万零五. */
    static String everyday(int number) {
        String written = written(number, "零一二三四五六七八九", "十百千");
        return written.startsWith("一十") ? written.substring(1) : written;
    }

    /** 12 is 壹拾贰. */
    static String formal(int number) {
        return written(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟");
    }

    private static String written(int number, String digits, String places) {
        if (number < 10_000) {
            return number == 0 ? digits.substring(0, 1) : section(number, digits, places);
        }
        int low = number % 10_000;
        String gap = low > 0 && low < 1000 ? digits.substring(0, 1) : "";
        return section(number / 10_000, digits, places) + "万" + gap + (low == 0 ? "" : section(low, digits, places));
    }

    private static String section(int number, String digits, String places) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int at = 3; at >= 0; at--) {
            int digit = number / (int) Math.pow(10, at) % 10;
            if (digit == 0) {
                gap = !out.isEmpty();
                continue;
            }
            out.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit));
            out.append(at > 0 ? places.substring(at - 1, at) : "");
            gap = false;
        }
        return out.toString();
    }
}
