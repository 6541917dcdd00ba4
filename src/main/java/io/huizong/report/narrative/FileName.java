package io.huizong.report.narrative;

import io.huizong.period.Period;
import io.huizong.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a document is called, without its ending: words with <code>{period}</code>, <code>{year}</code> and
 * <code>{next}</code>, the year after, where these belong.
 */
record FileName(String pattern) {
    static final List<String> PLACES = List.of("{period}", "{year}", "{next}");

    private static final Pattern WRITTEN =
            Pattern.compile("(?=.*\\{)(?:[^\\\\/:*?\"<>|{}\\p{Cc}]|\\{(?:period|year|next)}){1,80}");
    private static final String ENDING = ".docx";

    /** Reads one; empty if no file may be called so, or if it says nothing of the period. */
    static Optional<FileName> parse(String text) {
        return WRITTEN.matcher(text).matches() && !text.startsWith(".")
                ? Optional.of(new FileName(text))
                : Optional.empty();
    }

    String of(Period period) {
        return pattern.replace("{period}", period.title(Messages.bundled()))
                        .replace("{year}", String.valueOf(period.year()))
                        .replace("{next}", String.valueOf(period.year() + 1))
                + ENDING;
    }
}
