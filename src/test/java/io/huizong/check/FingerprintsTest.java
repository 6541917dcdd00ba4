package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.finding.Fingerprint;
import io.huizong.form.Forms;
import io.huizong.sheet.Book;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintsTest {
    @TempDir
    private Path folder;

    private List<Finding> findings(String file, List<Object[]> rows) {
        Book book = Book.sheet("理论学习").row("填报单位：城关镇").row("报告期：2024年6月").row("学习日期", "学习主题", "学习形式", "参加人次");
        rows.forEach(book::row);
        return Collected.from(folder, book.write(folder, file), Forms.bundled(), Collected.units("U1 城关镇", "U2 东河镇"))
                .only()
                .findings();
    }

    private static Object[] row(int day, Object topic, Object attendees) {
        return new Object[] {"2024-06-0" + day, topic, "专题讲座", attendees};
    }

    private static List<Object[]> rows(Object[]... rows) {
        return new ArrayList<>(List.of(rows));
    }

    private static String only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return Objects.requireNonNull(findings.get(0).fingerprint());
    }

    @Test
    void staysWhateverHappensAroundTheRow() {
        String before = only(findings("a.xlsx", rows(row(3, "甲", 30), row(4, "乙", "约50"))));
        assertThat(before).matches("[0-9a-f]{20}");
        assertThat(only(findings("b.xlsx", rows(row(3, "甲", 30), row(5, "丙", 12), row(4, "乙", "约50")))))
                .as("a row put in above, and another name of the file")
                .isEqualTo(before);
        assertThat(only(findings("c.xlsx", rows(row(4, "乙", "约50"), row(3, "甲", 31)))))
                .as("another order, another row corrected")
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"4,乙,约51", "5,乙,约50", "4,乙二,约50", "4,乙,50左右"})
    void changesWithItsRow(int day, String topic, String attendees) {
        String before = only(findings("a.xlsx", rows(row(4, "乙", "约50"))));
        assertThat(only(findings("b.xlsx", rows(row(day, topic, attendees))))).isNotEqualTo(before);
    }

    @Test
    void theSameContentTwiceIsToldApart() {
        List<Finding> twice = findings("a.xlsx", rows(row(4, "乙", "约50"), row(4, "乙", "约50")));
        assertThat(twice).extracting(Finding::isError).containsExactly(false, false, true);
        assertThat(twice).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        assertThat(twice.get(0).fingerprint()).isEqualTo(only(findings("b.xlsx", rows(row(4, "乙", "约50")))));
    }

    @Test
    void eachFindingOfARowHasItsOwnAndANoteHasNone() {
        List<Finding> findings = findings("a.xlsx", rows(new Object[] {"2024年6月", "乙", "专题讲座", "约50"}));
        assertThat(findings)
                .extracting(Finding::fingerprint)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(findings("b.xlsx", rows(row(4, "乙", "五十"))))
                .extracting(Finding::fingerprint)
                .containsExactly((String) null);
    }

    @Test
    void aTotalIsKnownByItsNumbers() {
        Object[] total = {"合计", null, null, 99};
        String before = only(findings("a.xlsx", rows(row(3, "甲", 30), row(4, "乙", 40), total)));
        assertThat(only(findings("b.xlsx", rows(row(3, "甲", 30), row(5, "丙", 39), row(6, "丁", 1), total))))
                .isEqualTo(before);
        assertThat(only(findings("c.xlsx", rows(row(3, "甲", 30), row(4, "乙", 41), total))))
                .isNotEqualTo(before);
    }

    @Test
    void partsAreKeptApart() {
        assertThat(Fingerprint.of(List.of("ab", "c"))).isNotEqualTo(Fingerprint.of(List.of("a", "bc")));
        assertThat(Fingerprint.of(List.of("ab", ""))).isNotEqualTo(Fingerprint.of(List.of("", "ab")));
    }
}
