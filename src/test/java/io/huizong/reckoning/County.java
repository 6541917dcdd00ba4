package io.huizong.reckoning;

import io.huizong.form.Form;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A county that does not exist: its units, what they send night after night, and what the office takes back. */
final class County {
    private static final String NAMES = "子丑寅卯辰巳午未申酉戌亥乾坎艮震巽离坤兑";

    private final Dice dice;
    private final Reporters reporters;
    private final List<Form> forms;
    private final Set<String> asked;
    private final Period first;
    private final Period last;
    private final List<Member> members = new ArrayList<>();
    private final Letters letters = new Letters();
    private final Map<Key, Report> newest = new LinkedHashMap<>();

    /**
     * @param asked codes of the forms that units owe of which the register says nothing
     * @param years so many, from the first
     */
    County(long seed, List<Form> forms, Set<String> asked, int firstYear, int years) {
        this.dice = new Dice(seed);
        this.reporters = new Reporters(dice);
        this.forms = forms;
        this.asked = asked;
        this.first = Period.month(firstYear, 1);
        this.last = Period.month(firstYear + years - 1, 12);
        for (int i = 0; i < NAMES.length(); i++) {
            members.add(member(i));
        }
    }

    private Member member(int i) {
        String code = "U%02d".formatted(i + 1);
        Set<String> owes = dice.chance(50) ? Set.of() : some(70);
        return new Member(code, NAMES.charAt(i) + "河镇", owes, some(10), opens(i), closes(i));
    }

    private Set<String> some(int percent) {
        Set<String> codes = new TreeSet<>();
        forms.forEach(form -> {
            if (dice.chance(percent)) {
                codes.add(form.code());
            }
        });
        return codes;
    }

    /** A third of the units come in the middle of it, on any day or on the first of a month. */
    private @Nullable LocalDate opens(int i) {
        return i % 3 != 0
                ? null
                : i % 2 == 0 ? month(3).firstDay() : month(3).firstDay().plusDays(dice.number(1, 27));
    }

    /** A third go, on any day, on the last of a month or on the day before. */
    private @Nullable LocalDate closes(int i) {
        int early = i % 4 == 0 ? 0 : i % 4 == 1 ? 1 : dice.number(2, 27);
        return i % 3 == 1 ? month(2).lastDay().minusDays(early) : null;
    }

    private Period month(int margin) {
        List<Period> months = Times.between(PeriodType.MONTH, first, last);
        return months.get(dice.number(margin, months.size() - margin));
    }

    List<Member> members() {
        return members;
    }

    Letters letters() {
        return letters;
    }

    boolean owes(Member unit, Form form) {
        Set<String> owed = unit.owes().isEmpty() ? asked : unit.owes();
        return owed.contains(form.code()) && !unit.exempt().contains(form.code());
    }

    /** What is sent on the first night: most of what could be. */
    void begin(Post post) {
        send(post, "甲", (key, form) -> dice.chance(85) ? reporters.first(form, key.unit(), key.part()) : null);
    }

    /** Corrections, and some of what was not there yet. */
    void goOn(Post post, String night, int percent) {
        send(post, night, (key, form) -> {
            Report before = newest.get(key);
            return !dice.chance(percent)
                    ? null
                    : before == null
                            ? reporters.first(form, key.unit(), key.part())
                            : reporters.next(form, key, before);
        });
    }

    /** Keys of which the newest version is to be taken back, some of them twice. */
    List<Key> takenBack(int percent) {
        List<Key> keys = new ArrayList<>();
        for (Key key : newest.keySet()) {
            for (int i = 0; i < 2 && letters.isKnown(key) && dice.chance(i == 0 ? percent : 30); i++) {
                letters.takeBack(key);
                keys.add(key);
            }
        }
        return keys;
    }

    private interface Writing {
        @Nullable
        Report of(Key key, Form form);
    }

    private void send(Post post, String night, Writing writing) {
        for (Period month : Times.between(PeriodType.MONTH, first, last)) {
            for (Member unit : members) {
                Map<Form, Report> sheets = new LinkedHashMap<>();
                due(month, unit).forEach((form, part) -> {
                    Key key = new Key(unit.code(), form.code(), part);
                    Report report = writing.of(key, form);
                    if (report != null) {
                        letters.arrive(key, report);
                        newest.put(key, report);
                        sheets.put(form, report);
                    }
                });
                post(post, night, unit, month, sheets);
            }
        }
    }

    /** The forms that are due at the end of a month, and of which period. */
    private Map<Form, Period> due(Period month, Member unit) {
        Map<Form, Period> due = new LinkedHashMap<>();
        for (Form form : forms) {
            Period part = month.within(form.due().orElseThrow());
            if (part.lastDay().equals(month.lastDay()) && unit.existsIn(part)) {
                due.put(form, part);
            }
        }
        return due;
    }

    private static void post(Post post, String night, Member unit, Period month, Map<Form, Report> sheets) {
        String name = unit.name() + "/" + night + letter(month.year() - 2000) + letter(month.ordinal());
        if (sheets.isEmpty()) {
            return;
        }
        if (unit.code().endsWith("7") && month.ordinal() % 4 == 0) {
            sheets.forEach((form, report) -> post.text(name + form.sheet(), unit, form, report, month));
        } else {
            post.workbook(name, unit, sheets, month);
        }
    }

    private static char letter(int number) {
        return (char) ('a' + number % 26);
    }
}
