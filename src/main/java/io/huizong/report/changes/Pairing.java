package io.huizong.report.changes;

import io.huizong.report.narrative.Statement;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which sentence of a document says now what another said before: one that comes from the same place of the template.
 * Where a publication did not keep the places, and where several come from one, their words must be the same but for
 * numbers, and for whether these rose or fell. What is still in doubt stays alone: a sentence held against one about
 * another unit or indicator would tell of a change that there was not.
 */
final class Pairing {
    private static final Pattern NUMBERS = Pattern.compile("[-+0-9.,%万亿]+");
    private static final Set<String> WAYS = Stream.of("up", "down", "level")
            .flatMap(way ->
                    Stream.of(Messages.bundled().text("narrative.way." + way).split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Statement> old;
    private final List<Statement> current;
    /** Of each current one the place of its old one in the list; -1 for none. */
    private final int[] partners;

    private final boolean[] paired;

    private Pairing(List<Statement> old, List<Statement> current) {
        this.old = old;
        this.current = current;
        this.partners = new int[current.size()];
        Arrays.fill(partners, -1);
        this.paired = new boolean[old.size()];
    }

    static Pairing of(List<Statement> old, List<Statement> current) {
        Pairing pairing = new Pairing(old, current);
        boolean placed = Stream.concat(old.stream(), current.stream())
                .noneMatch(one -> one.place().isEmpty());
        List<Integer> olds = IntStream.range(0, old.size()).boxed().toList();
        List<Integer> currents = IntStream.range(0, current.size()).boxed().toList();
        if (placed) {
            pairing.each(olds, currents, Statement::place, pairing::ofOnePlace);
        } else {
            pairing.each(olds, currents, Pairing::words, pairing::alike);
        }
        return pairing;
    }

    /** The old one of a current one, both by their places in the lists; -1 for none. */
    int before(int one) {
        return partners[one];
    }

    boolean isPaired(int oldOne) {
        return paired[oldOne];
    }

    /** Takes sentences that may belong together, by their places in the lists. */
    @FunctionalInterface
    private interface Group {
        void pair(List<Integer> olds, List<Integer> currents);
    }

    private void each(List<Integer> olds, List<Integer> currents, Function<Statement, String> key, Group group) {
        Map<String, List<Integer>> now = byKey(currents, current, key);
        byKey(olds, old, key).forEach((same, was) -> group.pair(was, now.getOrDefault(same, List.of())));
    }

    private static Map<String, List<Integer>> byKey(
            List<Integer> places, List<Statement> of, Function<Statement, String> key) {
        Map<String, List<Integer>> byKey = new LinkedHashMap<>();
        places.forEach(place -> byKey.computeIfAbsent(key.apply(of.get(place)), k -> new ArrayList<>())
                .add(place));
        return byKey;
    }

    private void ofOnePlace(List<Integer> olds, List<Integer> currents) {
        if (olds.size() == 1 && currents.size() == 1) {
            pair(olds.get(0), currents.get(0));
        } else {
            each(olds, currents, Pairing::words, this::alike);
        }
    }

    /** As many as before: in their order. Else only those that still say the same are known again. */
    private void alike(List<Integer> olds, List<Integer> currents) {
        if (olds.size() == currents.size()) {
            IntStream.range(0, olds.size()).forEach(i -> pair(olds.get(i), currents.get(i)));
            return;
        }
        for (int one : olds) {
            currents.stream()
                    .filter(other -> partners[other] < 0)
                    .filter(other ->
                            old.get(one).text().equals(current.get(other).text()))
                    .findFirst()
                    .ifPresent(other -> pair(one, other));
        }
    }

    private void pair(int oldOne, int one) {
        partners[one] = oldOne;
        paired[oldOne] = true;
    }

    /** What it says without its numbers and their ways: two with different names differ here. */
    private static String words(Statement one) {
        return one.told().stream()
                .filter(told -> !WAYS.contains(told))
                .map(told -> NUMBERS.matcher(told).replaceAll(""))
                .collect(Collectors.joining("\n", one.pattern() + "\n", ""));
    }
}
