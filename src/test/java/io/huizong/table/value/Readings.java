package io.huizong.table.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the wordings in this package's test tables are written down. */
final class Readings {
    private static final Pattern HEX = Pattern.compile("\\\\u([0-9a-f]{4})");

    private Readings() {}

    /** {@code plain 120}, {@code blank}, {@code refused value.not-a-number}: a reading in one line, to compare. */
    static String line(Reading<?> reading) {
        if (reading instanceof Reading.Plain<?> plain) {
            return "plain " + plain.value();
        }
        if (reading instanceof Reading.Interpreted<?> interpreted) {
            return "interpreted " + interpreted.value();
        }
        if (reading instanceof Reading.Measured<?> measured) {
            return "measured " + measured.value() + " " + measured.unit();
        }
        if (reading instanceof Reading.Approximate<?> approximate) {
            return "approximate " + approximate.value();
        }
        return reading instanceof Reading.Refused<?> refused
                ? "refused " + refused.code().code()
                : "blank";
    }

    /** The line that a row of a table asks for. */
    static String expected(String kind, @Nullable String value, String refusal) {
        return switch (kind) {
            case "blank" -> kind;
            case "refused" -> kind + " " + refusal;
            default -> kind + " " + value;
        };
    }

    /** Characters that an editor does not show stand in the tables as Java writes them: a backslash, and n, t or u200b. */
    static String shown(String written) {
        return HEX.matcher(written)
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)))
                .translateEscapes();
    }
}
