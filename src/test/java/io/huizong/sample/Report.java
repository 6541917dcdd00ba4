package io.huizong.sample;

import java.time.YearMonth;
import java.util.List;

/** One sheet: a unit's report on one form for one month, with what its writer got wrong. */
final class Report {
    final SampleUnit unit;
    final FormKind form;
    final YearMonth month;
    final List<Line> lines;

    private Layout layout;
    private String sheet;
    private String title;
    private String unitWritten;
    private String nilWord = "";
    private String rejection = "";
    private int wrongBy;

    Report(SampleUnit unit, FormKind form, YearMonth month, List<Line> lines) {
        this.unit = unit;
        this.form = form;
        this.month = month;
        this.lines = lines;
        this.layout = Layout.asGiven(form);
        this.sheet = form.sheet;
        this.title = form.title;
        this.unitWritten = unit.name();
    }

    Report layout(Layout other) {
        layout = other;
        return this;
    }

    Report sheet(String name) {
        sheet = name;
        return this;
    }

    Report title(String text) {
        title = text;
        return this;
    }

    /** The unit as it stands in the label. */
    Report unitWritten(String name) {
        unitWritten = name;
        return this;
    }

    /** There was nothing this month, said in this word. */
    Report nil(String word) {
        nilWord = word;
        lines.clear();
        return this;
    }

    /** The whole sheet must be rejected, with this finding. */
    Report rejected(String code) {
        rejection = code;
        return this;
    }

    /** The totals of the last number are off by so much. */
    Report totalWrongBy(int number) {
        wrongBy = number;
        return this;
    }

    Layout layout() {
        return layout;
    }

    String sheet() {
        return sheet;
    }

    String title() {
        return title;
    }

    String unitWritten() {
        return unitWritten;
    }

    String nilWord() {
        return nilWord;
    }

    boolean isNil() {
        return !nilWord.isEmpty();
    }

    String rejection() {
        return rejection;
    }

    boolean isRejected() {
        return !rejection.isEmpty();
    }

    int wrongBy() {
        return wrongBy;
    }

    String monthWritten() {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    List<Line> accepted() {
        return lines.stream().filter(Line::isAccepted).toList();
    }
}
