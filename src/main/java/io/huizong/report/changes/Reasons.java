package io.huizong.report.changes;

import io.huizong.form.Form;
import io.huizong.report.changes.ChangedFigure.Aspect;
import io.huizong.report.changes.Published.Report;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why figures are not what they were: what came from units, or went, since, and what people decided. */
final class Reasons {
    private static final Messages WORDS = Messages.bundled();
    /** As many units as are named. */
    private static final int MOST = 5;

    private final Published before;
    private final Published now;
    private final Deeds deeds;

    Reasons(Published before, Published now, Deeds deeds) {
        this.before = before;
        this.now = now;
        this.deeds = deeds;
    }

    /**
     * Why a county figure of a form changed, for the first few units and how many more there are; never empty.
     *
     * @param changed the units whose own figure did
     */
    List<String> county(Form form, Aspect aspect, List<ReportingUnit> changed) {
        List<String> why = new ArrayList<>();
        if (aspect == Aspect.VALUE) {
            changed.stream().limit(MOST).forEach(unit -> why.addAll(told(unit, form.code())));
            if (changed.size() > MOST) {
                why.add(WORDS.text("changes.why.more", Map.of("count", changed.size())));
            }
        } else {
            why.add(WORDS.text(otherwise(aspect)));
        }
        List<String> decided = deeds.ofCounty(aspect, form, changed);
        decided.stream().limit(MOST).forEach(why::add);
        if (decided.size() > MOST) {
            why.add(WORDS.text("changes.why.more-decided", Map.of("count", decided.size())));
        }
        return closed(why, aspect, form);
    }

    /** With the general words where nothing is known, and with what was unlocked, which alone explains nothing. */
    private List<String> closed(List<String> why, Aspect aspect, Form form) {
        List<String> all = new ArrayList<>(why.isEmpty() ? List.of(WORDS.text(otherwise(aspect))) : why);
        all.addAll(deeds.unlocked(aspect, form));
        return all;
    }

    private static String otherwise(Aspect aspect) {
        return switch (aspect) {
            case VALUE -> "changes.why.other";
            case TARGET -> "changes.why.target";
            case PREVIOUS, YEAR_AGO, YEAR_TO_DATE, YEAR_TO_DATE_YEAR_AGO -> "changes.why.earlier";
        };
    }

    /** Why a unit's figure of a form changed; never empty. */
    List<String> unit(ReportingUnit unit, Form form) {
        List<String> why = new ArrayList<>(told(unit, form.code()));
        why.addAll(deeds.ofUnit(unit, form));
        return closed(why, Aspect.VALUE, form);
    }

    private List<String> told(ReportingUnit unit, String form) {
        List<Report> old = of(before, unit, form);
        List<Report> current = of(now, unit, form);
        Set<Report> known = new HashSet<>(old);
        List<String> why = new ArrayList<>();
        for (Report report : current) {
            if (!known.contains(report) && !isReplaced(report) && !deeds.tellOf(report)) {
                why.add(WORDS.text(key(report, old), words(unit, report)));
            }
        }
        for (Report report : old) {
            if (current.stream().noneMatch(c -> c.sha256().equals(report.sha256()))) {
                why.add(WORDS.text("changes.why.gone", words(unit, report)));
            }
        }
        return why;
    }

    private static List<Report> of(Published published, ReportingUnit unit, String form) {
        return published.reports().stream()
                .filter(report -> report.isOf(unit.code(), form))
                .toList();
    }

    /** What replaced it is told instead. */
    private static boolean isReplaced(Report report) {
        return report.status().equals("superseded");
    }

    private static String key(Report report, List<Report> old) {
        boolean same = old.stream().anyMatch(o -> o.sha256().equals(report.sha256()));
        return same ? "changes.why.status" : report.revision() > 1 ? "changes.why.revision" : "changes.why.first";
    }

    private static Map<String, Object> words(ReportingUnit unit, Report report) {
        return Map.of(
                "unit", unit.name(),
                "revision", report.revision(),
                "file", report.file(),
                "status", WORDS.text("status." + report.status()));
    }
}
