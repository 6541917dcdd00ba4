package io.huizong.web.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Severity;
import io.huizong.web.finding.FindingLine.State;
import io.huizong.words.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingLineTest {
    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void eachKindHasAShortName(FindingCode code) {
        assertThat(FindingList.title(code.code())).hasSizeBetween(2, 12);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void eachStateHasAWord(State state) {
        assertThat(state.words()).isEqualTo(Messages.bundled().text("web.finding.state." + state.code()));
    }

    @ParameterizedTest
    @CsvSource({
        "VALUE_REQUIRED, ERROR, false, CORRECT",
        "VALUE_INTERPRETED, NOTE, false, NOTED",
        "VALUE_APPROXIMATE, QUERY, false, EXPLAIN",
        "VALUE_APPROXIMATE, QUERY, true, SETTLED",
        "COUNTY_DUPLICATE, QUERY, false, OFFICE",
        "COUNTY_DUPLICATE, QUERY, true, SETTLED",
        "IDENTITY_SUPERSEDED, QUERY, false, OFFICE",
        "IDENTITY_PARTIAL_CORRECTION, QUERY, false, OFFICE"
    })
    void findingStandsSomewhere(FindingCode code, Severity severity, boolean answered, State state) {
        Finding plain = Finding.of(code).severity(severity).fingerprint("0123456789abcdef0123");
        assertThat(State.of(answered ? plain.answered("已核对无误") : plain)).isEqualTo(state);
    }
}
