package io.huizong.report.narrative.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about one kind of thing: the published names that expressions may use, and no others.
 *
 * @param name what one of them is called in a loop
 */
public record Kind<T extends Subject>(String name, Class<T> type, Map<String, Member<T>> members) {

    /**
     * A property, or a function of one argument.
     *
     * @param parameter null for a property
     */
    record Member<T extends Subject>(
            Shape result, @Nullable Shape parameter, BiFunction<T, @Nullable Object, @Nullable Object> read) {}

    static <T extends Subject> Kind<T> of(String name, Class<T> type) {
        return new Kind<>(name, type, Map.of());
    }

    Kind<T> property(String property, Shape result, Function<T, @Nullable Object> read) {
        return with(property, new Member<>(result, null, (subject, argument) -> read.apply(subject)));
    }

    /** Of a missing argument the result is missing. */
    <A> Kind<T> function(
            String function, Shape result, Shape parameter, Class<A> of, BiFunction<T, A, @Nullable Object> read) {
        return with(
                function,
                new Member<>(
                        result,
                        parameter,
                        (subject, argument) -> argument == null ? null : read.apply(subject, of.cast(argument))));
    }

    private Kind<T> with(String member, Member<T> definition) {
        Map<String, Member<T>> more = new LinkedHashMap<>(members);
        more.put(member, definition);
        return new Kind<>(name, type, more);
    }

    Optional<Member<T>> member(String member, boolean function) {
        return Optional.ofNullable(members.get(member)).filter(m -> (m.parameter() != null) == function);
    }

    /** Reads a member of a thing of this kind. */
    @Nullable
    Object read(Subject subject, String member, @Nullable Object argument) {
        Member<T> definition = members.get(member);
        if (definition == null) {
            throw new IllegalStateException(name + " has no " + member);
        }
        return definition.read().apply(type.cast(subject), argument);
    }

    public List<String> names() {
        return List.copyOf(members.keySet());
    }
}
