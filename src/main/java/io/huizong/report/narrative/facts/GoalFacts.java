package io.huizong.report.narrative.facts;

import io.huizong.figures.Goal;
import io.huizong.form.Indicator;
import io.huizong.report.narrative.text.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What can be said about how a year's target stands. */
record GoalFacts(Goal goal, Indicator indicator) implements Subject {
    private static final int MONTHS = 12;
    private static final int PLACES = 6;

    static final Kind<GoalFacts> KIND = Kind.of("goal", GoalFacts.class)
            .property("target", Shape.Plain.PHRASE, g -> g.amount(g.goal().target()))
            .property("done", Shape.Plain.PHRASE, g -> g.amount(g.goal().done()))
            .property("completion", Shape.Plain.PHRASE, GoalFacts::completion)
            .property("remaining", Shape.Plain.PHRASE, g -> g.distance(g.goal().remaining()))
            .property("exceeding", Shape.Plain.PHRASE, GoalFacts::exceeding)
            .property("pace", Shape.Plain.PHRASE, GoalFacts::pace)
            .property("monthsLeft", Shape.Plain.NUMBER, g -> g.goal().monthsLeft())
            .property("reached", Shape.Plain.FLAG, GoalFacts::isReached)
            .property("behind", Shape.Plain.FLAG, GoalFacts::isBehind);

    static final Shape SHAPE = new Shape.One(KIND);

    @Override
    public Kind<?> kind() {
        return KIND;
    }

    private @Nullable Phrase amount(@Nullable BigDecimal number) {
        return number == null ? null : Digits.amount(indicator, number);
    }

    private @Nullable Phrase distance(@Nullable BigDecimal number) {
        return number == null ? null : Digits.distance(indicator, number);
    }

    /** The part of the target that is done; null where nothing came, or where nothing was to be done. */
    @Nullable
    Phrase completion() {
        BigDecimal completion = goal.completion();
        if (completion == null) {
            return null;
        }
        BigDecimal part = completion.setScale(PLACES, RoundingMode.HALF_UP);
        return Digits.percentage(part);
    }

    /** By how much the target is passed; null where it is not. */
    private @Nullable Phrase exceeding() {
        BigDecimal done = goal.done();
        return done == null || done.compareTo(goal.target()) <= 0 ? null : distance(done.subtract(goal.target()));
    }

    /** What each month left has to bring, in tenths; of what does not add up month by month there is none. */
    private @Nullable Phrase pace() {
        BigDecimal pace = goal.pace();
        return pace == null || pace.signum() == 0 || !indicator.isAdditive() ? null : Digits.inTenths(indicator, pace);
    }

    boolean isReached() {
        BigDecimal done = goal.done();
        return done != null && done.compareTo(goal.target()) >= 0;
    }

    /**
     * Whether less is done than the same part of the target as of the year is over; of what does not add up month by
     * month that can only be said when the year is over.
     */
    boolean isBehind() {
        BigDecimal done = goal.done();
        if (done == null) {
            return goal.monthsLeft() == 0;
        }
        int over = indicator.isAdditive() ? MONTHS - goal.monthsLeft() : goal.monthsLeft() == 0 ? MONTHS : 0;
        return done.multiply(BigDecimal.valueOf(MONTHS)).compareTo(goal.target().multiply(BigDecimal.valueOf(over)))
                < 0;
    }
}
