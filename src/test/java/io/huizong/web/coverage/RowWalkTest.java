package io.huizong.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.FormRecord;
import io.huizong.store.StoredRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowWalkTest {
    /** Rows are written {@code sheet.row}; what has no record has a star, how many findings a row has follows it. */
    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "a.3 a.4, '', a.3:0 a.4:0",
        "'', a.4 a.3 a.4, a.3*:1 a.4*:2",
        "a.3 a.5, a.2 a.4 a.5 a.9, a.2*:1 a.3:0 a.4*:1 a.5:1 a.9*:1",
        "a.3 b.3, a.7 b.2 b.3, a.3:0 a.7*:1 b.2*:1 b.3:1",
        "a.3, b.1 a.9, a.3:0 b.1*:1 a.9*:1"
    })
    void recordsAndFindingsComeInTheOrderOfTheFile(String records, String findings, String walked) {
        List<Finding> all = words(findings)
                .map(word -> Finding.of(FindingCode.VALUE_REQUIRED)
                        .at(Location.sheet("file", sheet(word)).cell(row(word), 1)))
                .toList();
        RowWalk walk =
                new RowWalk(sink -> words(records).map(RowWalkTest::record).forEach(sink), all);
        List<String> steps = new ArrayList<>();
        walk.each(step -> steps.add(step.sheetName() + "." + step.row() + (step.record() == null ? "*" : "") + ":"
                + step.findings().size()));
        assertThat(String.join(" ", steps)).isEqualTo(walked);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static String sheet(String word) {
        return word.substring(0, 1);
    }

    private static int row(String word) {
        return Integer.parseInt(word.substring(2));
    }

    private static StoredRecord record(String word) {
        return new StoredRecord(sheet(word), new FormRecord(row(word), List.of()), List.of(), List.of());
    }
}
