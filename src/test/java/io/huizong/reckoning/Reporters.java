package io.huizong.reckoning;

import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.Same;
import io.huizong.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What units write into their reports. */
final class Reporters {
    private final Dice dice;
    private final Lines lines;
    private final Standings standings;
    private final Map<String, List<Line>> heard = new HashMap<>();

    Reporters(Dice dice) {
        this.dice = dice;
        this.lines = new Lines(dice);
        this.standings = new Standings(dice, lines);
    }

    Report first(Form form, String unit, Period part) {
        if (dice.chance(6)) {
            return Report.NOTHING;
        }
        if (dice.chance(2)) {
            return faulty(form, part);
        }
        return new Report(Report.Kind.LINES, rows(form, unit, part));
    }

    /** A later version: other rows, fewer, none, or one that cannot be read. */
    Report next(Form form, Key key, Report before) {
        if (dice.chance(8)) {
            return Report.NOTHING;
        }
        if (dice.chance(8)) {
            return faulty(form, key.part());
        }
        return new Report(Report.Kind.LINES, rowsAgain(form, key, before.counts() ? before.lines() : List.of()));
    }

    private List<Line> rowsAgain(Form form, Key key, List<Line> before) {
        if (form.ledger() != null && !before.isEmpty()) {
            return standings.corrected(form, before, key.part());
        }
        boolean fewer = before.size() > 1 && dice.chance(50);
        return fewer ? before.subList(0, before.size() - 1) : rows(form, key.unit(), key.part());
    }

    private Report faulty(Form form, Period part) {
        return new Report(Report.Kind.FAULTY, List.of(lines.faulty(form, part)));
    }

    private List<Line> rows(Form form, String unit, Period part) {
        if (form.isItems()) {
            return lines.items(form);
        }
        return form.ledger() == null ? records(form, part) : standings.next(form, unit, part);
    }

    private List<Line> records(Form form, Period part) {
        List<Line> made = new ArrayList<>();
        for (int i = dice.number(1, 4); i > 0; i--) {
            made.add(lines.any(form, part));
        }
        return form.same() == null ? made : withOthers(form, form.same(), form.code() + " " + part, made);
    }

    /** Adds what another unit has reported too, now and then twice, and remembers what this unit has. */
    private List<Line> withOthers(Form form, Same same, String occasion, List<Line> own) {
        List<Line> said = heard.computeIfAbsent(occasion, k -> new ArrayList<>());
        List<Line> all = new ArrayList<>(own);
        if (!said.isEmpty() && dice.chance(40)) {
            Line told = retold(form, same, dice.one(said));
            all.add(told);
            if (dice.chance(25)) {
                BigDecimal other = told.understood(form).values().get(same.keep()) instanceof BigDecimal kept
                        ? kept.add(BigDecimal.ONE)
                        : BigDecimal.ONE;
                all.add(told.with(same.keep(), other));
            }
        }
        said.addAll(own);
        return all;
    }

    private Line retold(Form form, Same same, Line line) {
        Line told = dice.chance(30) ? line : line.with(same.keep(), BigDecimal.valueOf(dice.number(1, 50)));
        for (String field : same.fields()) {
            boolean free = form.fields().get(form.indexOf(field)).type() instanceof FieldType.TextType;
            told = free && !line.text(field).isEmpty() ? told.with(field, dice.written(line.text(field))) : told;
        }
        for (String field : same.whereFilled()) {
            told = dice.chance(40) ? told.without(field) : told;
        }
        return told;
    }
}
