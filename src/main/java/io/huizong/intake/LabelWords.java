package io.huizong.intake;

import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labels in one text, and what stands between them. */
final class LabelWords {
    /** What a label says of its value. */
    enum Kind {
        UNIT,
        PERIOD,
        /** Somebody's name, a date of filling in: its value is no evidence. */
        OTHER,
        /** It only ends the value before it; what follows is a text as any other. */
        PLAIN
    }

    /** A label with its value up to the next one, which may be empty. */
    record Labelled(Kind kind, String value) {}

    private static final int SHORT_WORD = 2;
    private static final List<Kind> GROUPS = List.of(Kind.UNIT, Kind.PERIOD, Kind.OTHER, Kind.PLAIN);
    private static final String BRACKETS = "\\s*(?:[(\\[][^()\\[\\]]*[)\\]])?\\s*";
    private static final Pattern LABEL = Pattern.compile("(?:(" + words("label.unit") + ")|(" + words("label.period")
            + ")|(" + words("label.other") + ")|(" + words("label.plain") + "))" + BRACKETS + "(?::|(?=\\s)|$)");
    private static final Pattern COLONS = Pattern.compile("[\ufe55\u2236\ufe13]");
    private static final Pattern WIDE_SPACE = Pattern.compile("\u3000");

    private final String before;
    private final List<Labelled> labels;

    private LabelWords(String before, List<Labelled> labels) {
        this.before = before;
        this.labels = labels;
    }

    /** A word whose letters may be set apart; a short one must stand by itself before a colon, or it is part of any word. */
    private static String words(String key) {
        return Vocabulary.bundled().words(key).stream()
                .map(word -> {
                    String spread = word.chars()
                            .mapToObj(c -> Pattern.quote(String.valueOf((char) c)))
                            .collect(Collectors.joining("\\s*"));
                    return word.length() > SHORT_WORD
                            ? spread
                            : "(?<![\\p{L}\\d])" + spread + "(?=" + BRACKETS + "(?::|$))";
                })
                .collect(Collectors.joining("|"));
    }

    /** The labels of a text that was {@link #folded}. */
    static LabelWords in(String text) {
        Matcher label = LABEL.matcher(text);
        List<Labelled> all = new ArrayList<>();
        int before = text.length();
        Kind kind = null;
        int from = 0;
        while (label.find()) {
            if (kind == null) {
                before = label.start();
            } else {
                all.add(new Labelled(kind, text.substring(from, label.start()).strip()));
            }
            kind = kind(label);
            from = label.end();
        }
        if (kind != null) {
            all.add(new Labelled(kind, text.substring(from).strip()));
        }
        return new LabelWords(text.substring(0, before).strip(), List.copyOf(all));
    }

    private static Kind kind(Matcher label) {
        for (int group = 1; group <= GROUPS.size(); group++) {
            if (label.group(group) != null) {
                return GROUPS.get(group - 1);
            }
        }
        throw new IllegalStateException("a label of no kind");
    }

    /** With half-width signs, one kind of colon, and two spaces for a wide one. */
    static String folded(String text) {
        String wide = WIDE_SPACE.matcher(text).replaceAll("  ");
        return COLONS.matcher(Folded.width(wide)).replaceAll(":").strip();
    }

    /** The text before the first label; all of it if there is none. */
    String before() {
        return before;
    }

    List<Labelled> labels() {
        return labels;
    }

    boolean any() {
        return !labels.isEmpty();
    }
}
