package io.huizong.report.narrative;

import io.huizong.figures.LedgerStanding;
import io.huizong.figures.LedgerStanding.Counts;
import io.huizong.figures.LedgerStanding.Group;
import io.huizong.figures.LedgerStanding.Overdue;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.Forms;
import io.huizong.form.Indicator;
import io.huizong.report.narrative.County.Then;
import io.huizong.unit.ReportingUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A county that reports every form that the program ships with. */
final class AllForms {
    static final FormCatalog CATALOG = Forms.bundled();

    private AllForms() {}

    /** Each indicator has a value of its own, and half of it the year before. */
    static County reported(String period) {
        County county = County.of(CATALOG).in(period);
        int value = 100;
        for (Form form : CATALOG.reports()) {
            county.form(form.code(), "rrrrrm");
            for (Indicator indicator : form.indicators()) {
                value += 10;
                one(county, indicator, value, true);
            }
        }
        return county.ledger(ledger());
    }

    /** The same with targets, some reached, and some of the year after. */
    static County aiming(String period) {
        return reported(period)
                .goal("study.sessions", null, "400", "110", 0)
                .goal("study.sessions", "U01", "10", "30", 0)
                .goal("study.sessions", "U02", "50", "20", 0)
                .goal("articles.placed", null, "100", "170", 0)
                .goal("articles.upper-share", null, "0.3", "0.25", 0)
                .goal("outreach.talks", null, "380", "380", 0)
                .plan("study.sessions", "120", "110")
                .plan("civility.settle-rate", "0.9", "0.12");
    }

    /** How the county's number of an indicator looks in {@link #reported}. */
    static String shown(Indicator indicator) {
        int value = 100;
        for (Form form : CATALOG.reports()) {
            for (Indicator one : form.indicators()) {
                value += 10;
                if (one.code().equals(indicator.code())) {
                    return one.isRatio() ? ratio(one, new BigDecimal("0." + value)) : value + one.measure();
                }
            }
        }
        throw new IllegalArgumentException(indicator.code());
    }

    private static String ratio(Indicator indicator, BigDecimal value) {
        return indicator.format().endsWith("%")
                ? value.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%"
                : value.setScale(1, RoundingMode.HALF_UP).toString();
    }

    /** A ledger's indicators are told by its entries. */
    static String inLedger(Indicator indicator) {
        return indicator.code().startsWith("rectification.") ? "台账共有问题" : "\uFFFF";
    }

    /** The same, with nothing of the year before. */
    static County first(String period) {
        County county = County.of(CATALOG).in(period);
        for (Form form : CATALOG.reports()) {
            county.form(form.code(), "rrrrrr");
            form.indicators().forEach(indicator -> one(county, indicator, 60, false));
        }
        return county.ledger(ledger());
    }

    private static void one(County county, Indicator indicator, int value, boolean before) {
        String number = indicator.isRatio() ? "0." + value : String.valueOf(value);
        String then = indicator.isRatio() ? "0.05" : String.valueOf(value / 2);
        Then earlier = before ? Then.same(number, then) : Then.NOTHING;
        county.figure(indicator.code(), number, earlier, earlier, "30", "20", "5", "3", "2");
    }

    /** Every unit says of every form that there was nothing. */
    static County nil(String period) {
        County county = County.of(CATALOG).in(period);
        for (Form form : CATALOG.reports()) {
            county.form(form.code(), "nnnnnn");
            for (Indicator indicator : form.indicators()) {
                String value = indicator.isRatio() ? null : "0";
                county.figure(indicator.code(), value, Then.NOTHING, Then.NOTHING);
            }
        }
        Form form = CATALOG.form("rectification").orElseThrow();
        return county.ledger(new LedgerStanding(form, new Counts(0, 0, 0, 0), List.of(), List.of()));
    }

    /** One form alone is owed and reported. */
    static County only(String code, String period) {
        County county = County.of(CATALOG).in(period).form(code, "rrrrrr");
        Form form = CATALOG.form(code).orElseThrow();
        form.indicators().forEach(indicator -> one(county, indicator, 60, true));
        return form.ledger() == null ? county : county.ledger(ledger());
    }

    static County nothing(String period) {
        County county = County.of(CATALOG).in(period);
        CATALOG.reports().forEach(form -> county.form(form.code(), "mmbmmm"));
        return county;
    }

    private static LedgerStanding ledger() {
        Form form = CATALOG.form("rectification").orElseThrow();
        var area = form.fields().get(form.indexOf("area"));
        var owner = form.fields().get(form.indexOf("owner"));
        ReportingUnit unit = new ReportingUnit("U02", "青山镇", List.of(), null, List.of(), List.of(), null, null, null);
        return new LedgerStanding(
                form,
                new Counts(12, 9, 3, 1),
                List.of(
                        new Group(area, "阵地管理", new Counts(7, 6, 1, 0)),
                        new Group(area, "责任落实", new Counts(5, 3, 2, 1)),
                        new Group(owner, "宣传办", new Counts(12, 9, 3, 1))),
                List.of(new Overdue(
                        unit,
                        Map.of("area", "责任落实", "item", "台账更新", "problem", "更新不及时", "owner", "宣传办"),
                        LocalDate.of(2024, 5, 20),
                        41)));
    }
}
