package io.huizong.report.narrative.word;

import io.huizong.report.narrative.clause.Each;
import io.huizong.report.narrative.clause.Flow;
import io.huizong.report.narrative.facts.FactExpression;
import io.huizong.report.narrative.facts.ShapeCheck;
import io.huizong.report.narrative.mistake.NotSayable;
import io.huizong.report.narrative.word.Directive.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands between directives, and the nesting of these. Used once. */
final class FlowReader<U, T> {
    private static final Pattern EACH_IF = Pattern.compile("(.*?)\\s+if\\s+(.*)");

    private final List<Unit<U>> units;
    private final BiFunction<U, ShapeCheck, Optional<T>> leaves;
    private final Deque<Set<Word>> awaited = new ArrayDeque<>();
    private int next;

    /**
     * A directive, or what stands between two.
     *
     * @param directive null for the latter
     * @param thing null for the former
     */
    record Unit<U>(@Nullable Directive directive, @Nullable U thing, Spot spot) {
        static <U> Unit<U> of(Directive directive, Spot spot) {
            return new Unit<>(directive, null, spot);
        }

        static <U> Unit<U> of(U thing, Spot spot) {
            return new Unit<>(null, thing, spot);
        }
    }

    /** Something that is read with the names that are known where it stands. */
    interface Reading<R> {
        R read(String text, ShapeCheck names) throws NotSayable;
    }

    FlowReader(List<Unit<U>> units, BiFunction<U, ShapeCheck, Optional<T>> leaves) {
        this.units = units;
        this.leaves = leaves;
    }

    List<Flow<T>> all(ShapeCheck names) {
        return body(names, Set.of());
    }

    /** Reads on to one of the words, or to one that something further out waits for. */
    private List<Flow<T>> body(ShapeCheck names, Set<Word> ends) {
        List<Flow<T>> flow = new ArrayList<>();
        awaited.push(ends);
        while (next < units.size()) {
            Unit<U> unit = units.get(next);
            if (unit.directive() != null && isAwaited(unit.directive().word())) {
                break;
            }
            next++;
            one(unit, names, flow);
        }
        awaited.pop();
        return List.copyOf(flow);
    }

    private boolean isAwaited(Word word) {
        return awaited.stream().anyMatch(ends -> ends.contains(word));
    }

    private void one(Unit<U> unit, ShapeCheck names, List<Flow<T>> flow) {
        if (unit.thing() != null) {
            leaves.apply(unit.thing(), names).ifPresent(leaf -> flow.add(new Flow.Leaf<>(leaf)));
        } else if (unit.directive() != null) {
            directive(unit.directive(), unit.spot(), names).ifPresent(flow::add);
        }
    }

    private Optional<Flow<T>> directive(Directive directive, Spot spot, ShapeCheck names) {
        if (directive.word() == Word.IF) {
            return Optional.of(choice(directive, spot, names));
        }
        if (directive.word() == Word.EACH) {
            return loop(directive, spot, names);
        }
        if (directive.word() == Word.SAY) {
            return Optional.of(either(spot, names));
        }
        spot.fault(new NotSayable("stray", Map.of("found", directive.word().written())));
        return Optional.empty();
    }

    private Flow<T> choice(Directive opening, Spot spot, ShapeCheck names) {
        List<Flow.Option<T>> options = new ArrayList<>();
        Set<Word> ends = Set.of(Word.ELSE_IF, Word.ELSE, Word.END_IF);
        Directive at = opening;
        Spot where = spot;
        while (at.word() == Word.IF || at.word() == Word.ELSE_IF) {
            FactExpression when = read(at.argument(), names, where, FactExpression::condition);
            options.add(new Flow.Option<>(when, body(names, ends)));
            Unit<U> end = end(opening, spot, ends);
            if (end.directive() == null) {
                return new Flow.Choice<>(List.copyOf(options));
            }
            at = end.directive();
            where = end.spot();
        }
        if (at.word() == Word.ELSE) {
            options.add(new Flow.Option<>(null, body(names, Set.of(Word.END_IF))));
            end(opening, spot, Set.of(Word.END_IF));
        }
        return new Flow.Choice<>(List.copyOf(options));
    }

    private Optional<Flow<T>> loop(Directive opening, Spot spot, ShapeCheck names) {
        Optional<Each> each = each(opening.argument(), names, spot);
        ShapeCheck inside = each.map(e -> names.inside(e.of().element())).orElse(names);
        List<Flow<T>> body = body(inside, Set.of(Word.END_EACH));
        end(opening, spot, Set.of(Word.END_EACH));
        return each.map(e -> new Flow.Loop<>(e, body));
    }

    private Flow<T> either(Spot spot, ShapeCheck names) {
        Directive opening = new Directive(Word.SAY, "");
        List<Flow<T>> say = body(names, Set.of(Word.NIL, Word.END_SAY));
        Unit<U> end = end(opening, spot, Set.of(Word.NIL, Word.END_SAY));
        if (end.directive() == null || end.directive().word() != Word.NIL) {
            return new Flow.Either<>(say, List.of());
        }
        List<Flow<T>> nil = body(names, Set.of(Word.END_SAY));
        end(opening, spot, Set.of(Word.END_SAY));
        return new Flow.Either<>(say, nil);
    }

    /** Steps over the directive that ends something; without one, where that is missing. */
    private Unit<U> end(Directive opening, Spot spot, Set<Word> ends) {
        if (next < units.size()) {
            Unit<U> unit = units.get(next);
            if (unit.directive() != null && ends.contains(unit.directive().word())) {
                next++;
                return unit;
            }
        }
        spot.fault(new NotSayable("unclosed", Map.of("found", opening.word().written())));
        return new Unit<>(null, null, spot);
    }

    /** Reads a repetition and its condition. One within another over the same would grow without bounds. */
    static Optional<Each> each(String argument, ShapeCheck names, Spot spot) {
        Matcher parts = EACH_IF.matcher(argument);
        boolean conditional = parts.matches();
        FactExpression of = read(conditional ? parts.group(1) : argument, names, spot, FactExpression::loop);
        if (of == null) {
            return Optional.empty();
        }
        if (names.loops().containsKey(of.element().name())) {
            spot.fault(new NotSayable("nested-each", Map.of("found", argument)));
            return Optional.empty();
        }
        FactExpression when =
                conditional ? read(parts.group(2), names.inside(of.element()), spot, FactExpression::condition) : null;
        return Optional.of(new Each(of, when));
    }

    /** Null, with a mistake, where the text cannot be read. */
    static <R> @Nullable R read(String text, ShapeCheck names, Spot spot, Reading<R> reading) {
        try {
            return reading.read(text, names);
        } catch (NotSayable e) {
            spot.fault(e);
            return null;
        }
    }
}
