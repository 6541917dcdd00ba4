package io.huizong.sheet.text;

import java.util.HashMap;
import java.util.Map;

/**
 * How a text separates its fields.
 *
 * @param declared whether the first line says so ({@code sep=;}), in which case it is no record
 */
record CsvDialect(char separator, boolean declared) {
    private static final String CANDIDATES = ",\t;";
    private static final int RECORDS = 100;

    /** Looks at the beginning of a text: what occurs equally often in most records separates. */
    static CsvDialect of(String beginning) {
        if (beginning.regionMatches(true, 0, "sep=", 0, 4) && beginning.length() > 4 && endsLine(beginning, 5)) {
            return new CsvDialect(beginning.charAt(4), true);
        }
        char best = ',';
        long bestScore = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            long score = score(beginning, CANDIDATES.charAt(i));
            if (score > bestScore) {
                best = CANDIDATES.charAt(i);
                bestScore = score;
            }
        }
        return new CsvDialect(best, false);
    }

    private static boolean endsLine(String text, int at) {
        return text.length() == at || text.charAt(at) == '\r' || text.charAt(at) == '\n';
    }

    /** First how many records agree, then on how many fields. */
    private static long score(String text, char separator) {
        Map<Integer, Integer> records = new HashMap<>();
        int seen = 0;
        int count = 0;
        boolean quoted = false;
        boolean fieldStart = true;
        for (int i = 0; i < text.length() && seen < RECORDS; i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || fieldStart)) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                count++;
            } else if ((c == '\n' || c == '\r') && !quoted) {
                records.merge(count, 1, Integer::sum);
                seen++;
                count = 0;
            }
            fieldStart = c == '"' || c == '\n' || c == '\r' || CANDIDATES.indexOf(c) >= 0;
        }
        records.merge(count, 1, Integer::sum);
        return records.entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .mapToLong(entry -> entry.getValue() * 100_000L + Math.min(entry.getKey(), 99_999))
                .max()
                .orElse(0);
    }
}
