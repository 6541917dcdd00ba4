package io.huizong.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the program says to people, from one UTF-8 {@code messages.properties}. A text holds named places,
 * <code>{header}</code>; a list is joined with the bundle's own separator, a number is written without grouping.
 */
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Messages BUNDLED = new Messages(load("/messages.properties"));

    private final Properties texts;

    private Messages(Properties texts) {
        this.texts = texts;
    }

    /** The texts that the program ships with. */
    public static Messages bundled() {
        return BUNDLED;
    }

    static Properties load(String resource) {
        Properties properties = new Keys();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** A key that stands twice would silently be the last one. */
    private static final class Keys extends Properties {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalStateException(key + " stands twice");
            }
            return super.put(key, value);
        }
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a key that names no places; {@link IllegalStateException} if there is none. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * The text of a key with its places filled.
     *
     * @throws IllegalStateException if there is no such text, or it names a place without an argument
     */
    public String text(String key, Map<String, ?> arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return fill(key, pattern, arguments);
    }

    private String fill(String key, String pattern, Map<String, ?> arguments) {
        Matcher places = PLACE.matcher(pattern);
        StringBuilder out = new StringBuilder();
        while (places.find()) {
            Object argument = arguments.get(places.group(1));
            if (argument == null) {
                throw new IllegalStateException("the text " + key + " wants {" + places.group(1) + "}");
            }
            places.appendReplacement(out, Matcher.quoteReplacement(show(argument)));
        }
        return places.appendTail(out).toString();
    }

    private String show(@Nullable Object argument) {
        if (argument instanceof Collection<?> many) {
            return many.stream().map(this::show).collect(Collectors.joining(text("list.separator")));
        }
        if (argument instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return String.valueOf(argument);
    }
}
