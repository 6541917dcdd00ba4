package io.huizong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own Java files, as text. */
final class Sources {
    /** Comments and literals, so that a quote inside one of them opens none. */
    private static final Pattern TOKENS = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"",
            Pattern.DOTALL);

    private Sources() {}

    /** A string literal and the file that it stands in. */
    record Literal(Path file, String text) {}

    static List<Path> under(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Literal> literals(String root) {
        List<Literal> literals = new ArrayList<>();
        for (Path file : under(root)) {
            Matcher token = TOKENS.matcher(text(file));
            while (token.find()) {
                String literal = token.group(1) != null ? token.group(1) : token.group(2);
                if (literal != null) {
                    literals.add(new Literal(file, literal));
                }
            }
        }
        return literals;
    }
}
