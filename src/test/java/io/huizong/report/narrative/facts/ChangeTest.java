package io.huizong.report.narrative.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huizong.form.Indicator;
import io.huizong.report.narrative.County;
import io.huizong.report.narrative.County.Then;
import io.huizong.report.narrative.text.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangeTest {
    private static Indicator indicator(String code) {
        return County.CORE.reports().stream()
                .flatMap(f -> f.indicator(code).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Change change(String code, Then then) {
        return new Change(indicator(code), then.comparison(), then.county(), "上月");
    }

    @ParameterizedTest
    @CsvSource({
        "study.sessions, 40, 38, 比上月增长5.3%",
        "study.sessions, 38, 40, 比上月下降5.0%",
        "study.sessions, 40, 40, 与上月持平",
        "study.sessions, 40, 40.0, 与上月持平",
        "study.sessions, 40, 0, 上月为0",
        "study.sessions, 0, 0, 与上月持平",
        "study.sessions, 0, 40, 比上月下降100.0%",
        "study.sessions, 80, 40, 比上月增长100.0%",
        "study.attendees, 100010, 100000, 比上月增长0.01%",
        "study.attendees, 99999, 100000, 比上月下降0.001%",
        "study.average, 126.9, 131.05, 比上月下降3.2%",
        "articles.upper-share, 0.15, 0.125, 比上月提高2.5个百分点",
        "articles.upper-share, 0.125, 0.15, 比上月下降2.5个百分点",
        "articles.upper-share, 0.125, 0, 比上月提高12.5个百分点",
        "articles.upper-share, 0.1, 0.10, 与上月持平",
    })
    void saysHowAFigureChanged(String code, String current, String base, String expected) {
        assertThat(change(code, Then.same(current, base)).phrase().text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "study.sessions, 50, 18, 40, 38, '上月为50场次（可比口径：18家，38→40，增长5.3%）'",
        "study.sessions, 50, 18, 38, 40, '上月为50场次（可比口径：18家，40→38，下降5.0%）'",
        "study.sessions, 50, 18, 40, 40, '上月为50场次（可比口径：18家，40→40，持平）'",
        "study.sessions, 50, 2, 4, 0, '上月为50场次（可比口径：2家，0→4）'",
        "articles.upper-share, 0.4, 5, 0.3, 0.25, '上月为40.0%（可比口径：5家，25.0%→30.0%，提高5.0个百分点）'",
    })
    void printsWhatCanBeComparedWhereThatIsNotAll(
            String code, String county, int units, String current, String base, String expected) {
        assertThat(change(code, Then.some(county, units, current, base))
                        .phrase()
                        .text())
                .isEqualTo(expected);
    }

    @Test
    void saysThatThereIsNothingToCompareWith() {
        assertThat(change("study.sessions", Then.NOTHING).phrase().text()).isEqualTo("上月无可比数据");
        assertThat(change("study.sessions", Then.some("50", 0, null, null))
                        .phrase()
                        .text())
                .isEqualTo("上月无可比数据");
        assertThat(change("study.sessions", Then.NOTHING).rate()).isNull();
        assertThat(change("study.sessions", Then.same("4", "0")).rate()).isNull();
    }

    @Test
    void knowsWhichNumbersItShows() {
        assertThat(change("study.sessions", Then.same("40", "38")).phrase().pieces())
                .extracting(Piece::text, p -> p.getClass().getSimpleName())
                .containsExactly(
                        tuple("比", "Words"),
                        tuple("上月", "Words"),
                        tuple("增长", "Direction"),
                        tuple("5.3%", "Magnitude"));
    }
}
