package io.huizong.report.narrative.clause;

import io.huizong.report.narrative.facts.FactExpression;
import io.huizong.report.narrative.facts.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is said in its turn, and when: of paragraphs, or of the texts within one. */
public sealed interface Flow<T> {
    record Leaf<T>(T value) implements Flow<T> {}

    /** The first of these whose condition holds, and no other. */
    record Choice<T>(List<Option<T>> options) implements Flow<T> {}

    /**
     * One way of a choice.
     *
     * @param when null for always
     */
    record Option<T>(@Nullable FactExpression when, List<Flow<T>> body) {}

    /** The same again for each. */
    record Loop<T>(Each each, List<Flow<T>> body) implements Flow<T> {}

    /** The second, where every number that the first says would be 0. */
    record Either<T>(List<Flow<T>> say, List<Flow<T>> nil) implements Flow<T> {}

    /**
     * Goes through a flow.
     *
     * @param leaf what one thing comes to
     * @param nil whether what was said comes to nothing but zeros
     */
    record Run<T, R>(BiFunction<T, Moment, List<R>> leaf, Predicate<List<R>> nil) {

        public List<R> all(List<Flow<T>> flow, Moment moment) {
            List<R> out = new ArrayList<>();
            flow.forEach(part -> out.addAll(one(part, moment)));
            return out;
        }

        private List<R> one(Flow<T> flow, Moment moment) {
            if (flow instanceof Leaf<T> only) {
                return leaf.apply(only.value(), moment);
            }
            if (flow instanceof Loop<T> loop) {
                List<R> out = new ArrayList<>();
                loop.each().turns(moment).forEach(turn -> out.addAll(all(loop.body(), turn)));
                return out;
            }
            if (flow instanceof Either<T> either) {
                List<R> said = all(either.say(), moment);
                return nil.test(said) ? all(either.nil(), moment) : said;
            }
            return flow instanceof Choice<T> choice ? first(choice, moment) : List.of();
        }

        private List<R> first(Choice<T> choice, Moment moment) {
            return choice.options().stream()
                    .filter(option -> option.when() == null || option.when().holds(moment))
                    .findFirst()
                    .map(option -> all(option.body(), moment))
                    .orElse(List.of());
        }
    }
}
