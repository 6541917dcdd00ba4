package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.CellAddress;
import io.huizong.finding.Finding;
import io.huizong.finding.Location;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.period.Period;
import io.huizong.tally.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryCheckTest {
    private static final Form TALKS = Forms.form("""
            form: talks
            title: 宣讲情况统计表
            sheet: 宣讲
            layout: items
            due: month
            items:
              - {code: held, name: 宣讲场次, measure: 场}
              - {code: heard, name: 听众, measure: 人次}
              - {code: teams, name: 宣讲队伍, measure: 支, kind: stock}
            """);

    private static Reported report(Period period, String held, String heard, String teams, String cumulative) {
        Map<String, Amount> amounts = new LinkedHashMap<>();
        if (!held.isEmpty()) {
            amounts.put("talks.held", new Amount.Added(new BigDecimal(held)));
        }
        if (!heard.isEmpty()) {
            amounts.put("talks.heard", new Amount.Added(new BigDecimal(heard)));
        }
        if (!teams.isEmpty()) {
            amounts.put("talks.teams", new Amount.Stock(new BigDecimal(teams), period));
        }
        BigDecimal said = cumulative.isEmpty() ? null : new BigDecimal(cumulative);
        Map<String, Reported.Line> lines =
                Map.of("talks.held", new Reported.Line(new CellAddress(4, 3), said, new CellAddress(4, 4)));
        return new Reported("U01", period, Location.sheet("城关镇.xlsx", "宣讲"), amounts, lines);
    }

    private static List<String> said(List<Reported> before, Reported now) {
        return new HistoryCheck(TALKS, before)
                .check(now).stream().map(Collected::said).toList();
    }

    /** Months before, each "held/heard", this month, what the line says of the year so far, and what is asked. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2/40 3/50;   4/60; '';
                    2/40 3/50;   5/60; ''; C4 query history.cumulative “宣讲场次”填写的是 5，与今年累计 5 相同或更大，可能填成了累计数。请核实，应填本期数。
                    2/40;        9/60; '';
                    2/40 3/50;   4/60; 9;
                    2/40 3/50;   4/60; 8; D4 query history.cumulative “宣讲场次”的累计数填写的是 8，与本年已存各期相加的 9 不一致，累计数没有采用。请核实本期数和累计数，填错的请改正。
                    2/40 -;      4/60; 9;
                    2/40 -;      4/60; 5; D4 query history.cumulative “宣讲场次”的累计数填写的是 5，与本年已存各期相加的 6 不一致，累计数没有采用。请核实本期数和累计数，填错的请改正。
                    5/40 3/50;   3/50; ''; query history.cumulative 《宣讲情况统计表》本期各项数字与上期完全相同，可能是误报了上期的表。请核实；确实相同的，请说明。
                    3/50 -;      3/50; '';
                    5/40 3/0;    3/0;  '';
                    """)
    void againstTheYear(String months, String now, String cumulative, String asked) {
        List<Reported> before = new ArrayList<>();
        Period at = Period.of("2024-01");
        for (String month : months.split(" ")) {
            if (!month.equals("-")) {
                String[] parts = month.split("/");
                before.add(report(at, parts[0], parts[1], "", ""));
            }
            at = at.next();
        }
        String[] parts = now.split("/");
        List<String> said = said(before, report(at, parts[0], parts[1], "", cumulative == null ? "" : cumulative));
        assertThat(said).isEqualTo(asked == null ? List.of() : List.of(asked));
    }

    @Test
    void farFromTheYearBefore() {
        List<Reported> before = new ArrayList<>();
        for (Period at = Period.of("2023-07"); at.year() == 2023; at = at.next()) {
            before.add(report(at, "4", "120", "6", ""));
        }
        Reported now = report(Period.of("2024-01"), "5", "1300", "66", "");
        assertThat(said(before, now))
                .containsExactly(
                        "query history.outlier “听众”填写的是 1300，与往期相差较大（往期一般为 120）。请核实。",
                        "query history.outlier “宣讲队伍”填写的是 66，与往期相差较大（往期一般为 6）。请核实。");
    }

    @Test
    void aStockWrittenTwiceMustBeTheSame() {
        Reported now = new Reported(
                "U01",
                Period.of("2024-03"),
                Location.sheet("城关镇.xlsx", "宣讲"),
                Map.of("talks.teams", new Amount.Stock(BigDecimal.TEN, Period.of("2024-03"))),
                Map.of(
                        "talks.teams",
                        new Reported.Line(new CellAddress(6, 3), new BigDecimal("12"), new CellAddress(6, 4))));
        assertThat(said(List.of(), now))
                .singleElement()
                .asString()
                .startsWith("D6 query history.cumulative “宣讲队伍”的累计数填写的是 12");
    }

    /** The same query keeps its name from night to night; another number is another query. */
    @Test
    void queriesAreNamedByWhatTheyAsk() {
        List<Reported> before = List.of(
                report(Period.of("2024-01"), "2", "40", "", ""), report(Period.of("2024-02"), "3", "50", "", ""));
        List<String> five = prints(before, report(Period.of("2024-03"), "5", "60", "", ""));
        assertThat(five).isEqualTo(prints(before, report(Period.of("2024-03"), "5", "61", "", "")));
        assertThat(five).doesNotContainAnyElementsOf(prints(before, report(Period.of("2024-03"), "6", "60", "", "")));
    }

    private static List<String> prints(List<Reported> before, Reported now) {
        return new HistoryCheck(TALKS, before)
                .check(now).stream().map(Finding::fingerprint).toList();
    }
}
