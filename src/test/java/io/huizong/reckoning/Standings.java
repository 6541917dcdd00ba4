package io.huizong.reckoning;

import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.Ledger;
import io.huizong.period.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of entries that move on from one report to the next: new ones come, others are done, put off or dropped. */
final class Standings {
    private final Dice dice;
    private final Lines lines;
    private final Map<String, List<Line>> lists = new HashMap<>();

    Standings(Dice dice, Lines lines) {
        this.dice = dice;
        this.lines = lines;
    }

    /** What a unit's list says at the end of a part, at least one entry. */
    List<Line> next(Form form, String unit, Period part) {
        List<Line> list = lists.computeIfAbsent(form.code() + " " + unit, k -> new ArrayList<>());
        list.removeIf(line -> dice.chance(12));
        list.replaceAll(line -> moved(form, line, part));
        for (int i = dice.number(0, 2); i > 0 || list.isEmpty(); i--) {
            list.add(dated(form, lines.any(form, part), part));
        }
        return List.copyOf(list);
    }

    /** Another report of the same part: some entries in another state, some left out. */
    List<Line> corrected(Form form, List<Line> said, Period part) {
        List<Line> list = new ArrayList<>();
        for (Line line : said) {
            if (list.isEmpty() || dice.chance(75)) {
                list.add(moved(form, line, part));
            }
        }
        return list;
    }

    private Line moved(Form form, Line line, Period part) {
        Ledger ledger = form.ledger();
        Line moved = spelled(form, ledger, line);
        if (dice.chance(35)) {
            FieldType.CodeType states = (FieldType.CodeType)
                    form.fields().get(form.indexOf(ledger.state())).type();
            moved = moved.with(ledger.state(), dice.one(states.codes()).name());
        }
        return dice.chance(10) ? dated(form, moved, part) : moved;
    }

    /** Due on a day that may be the part's own last, the one before or after. */
    private Line dated(Form form, Line line, Period part) {
        int days = dice.chance(30) ? dice.number(-1, 1) : dice.number(-100, 200);
        return dice.chance(15)
                ? line.without(form.ledger().due())
                : line.with(form.ledger().due(), part.lastDay().plusDays(days));
    }

    private Line spelled(Form form, Ledger ledger, Line line) {
        Line other = line;
        for (String key : ledger.key()) {
            if (!Lines.isCounted(form, key) && dice.chance(10)) {
                other = other.with(key, dice.written(Folding.of(line.text(key))));
            }
        }
        return other;
    }
}
