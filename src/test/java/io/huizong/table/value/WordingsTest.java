package io.huizong.table.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of wordings hold as many that are refused as that are read: what has two meanings is not guessed. */
class WordingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/huizong/table/value");

    @Test
    void halfOfManyAreRefused() throws IOException {
        List<String> numbers = wordings("numbers.csv");
        List<String> dates = wordings("dates.csv");
        assertThat(numbers.size() + dates.size()).isGreaterThan(800);
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(dates).doesNotHaveDuplicates();
        assertThat(refused(numbers) + refused(dates)).isGreaterThanOrEqualTo((numbers.size() + dates.size()) / 2);
    }

    private static List<String> wordings(String table) throws IOException {
        return Files.readAllLines(FOLDER.resolve(table)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static long refused(List<String> lines) {
        return lines.stream().filter(line -> line.contains("| refused |")).count();
    }
}
