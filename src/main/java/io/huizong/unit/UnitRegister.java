package io.huizong.unit;

import io.huizong.words.Distance;
import io.huizong.words.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The units in the order in which the register lists them. */
public final class UnitRegister {
    private static final int SHORTEST_NAME = 2;

    private final boolean known;
    private final Map<String, ReportingUnit> byCode = new LinkedHashMap<>();
    private final Map<String, ReportingUnit> byName = new HashMap<>();
    private final Map<String, ReportingUnit> inTexts = new HashMap<>();

    private UnitRegister(boolean known, List<ReportingUnit> units) {
        this.known = known;
        for (ReportingUnit unit : units) {
            byCode.put(unit.code(), unit);
            unit.names().forEach(name -> put(name, unit));
        }
    }

    private void put(String name, ReportingUnit unit) {
        byName.putIfAbsent(Folded.heading(name), unit);
        String inText = Folded.withoutBrackets(Folded.spaced(name));
        if (isEvidence(inText)) {
            inTexts.putIfAbsent(inText, unit);
        }
    }

    /** The office's own register. */
    public static UnitRegister of(List<ReportingUnit> units) {
        return new UnitRegister(true, units);
    }

    /** No register: the units are those that have reported, and whether any is missing cannot be judged. */
    public static UnitRegister unknown(List<ReportingUnit> seen) {
        return new UnitRegister(false, seen);
    }

    /** Whether the office keeps a register, so that completeness can be judged. */
    public boolean isKnown() {
        return known;
    }

    public List<ReportingUnit> units() {
        return List.copyOf(byCode.values());
    }

    public Optional<ReportingUnit> unit(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The unit that a text names: it equals its name, an alias or its code, but for spaces, width and brackets. */
    public Optional<ReportingUnit> named(String text) {
        return Optional.ofNullable(byName.get(Folded.heading(text)));
    }

    /** Where in a text a unit's name stands. */
    private record Match(int start, int end, ReportingUnit unit) {
        boolean isInside(Match other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
        }
    }

    /**
     * The units whose names stand in a text; a name inside a longer one is not meant. More than one if names of
     * different units stand side by side. A code without a letter is none: it may be a month or a number of anything.
     */
    public Set<ReportingUnit> containedIn(String text) {
        return matches(Folded.spaced(text)).stream()
                .map(Match::unit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A text with its units' names blanked out, so that the numbers in them are not taken for others. */
    public String without(String text) {
        StringBuilder out = new StringBuilder(Folded.spaced(text));
        for (Match match : matches(out.toString())) {
            for (int i = match.start(); i < match.end(); i++) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private List<Match> matches(String folded) {
        List<Match> matches = new ArrayList<>();
        inTexts.forEach((name, unit) -> matches.addAll(matches(folded, name, unit)));
        return matches.stream()
                .filter(match -> matches.stream().noneMatch(match::isInside))
                .sorted(Comparator.comparingInt(Match::start))
                .toList();
    }

    /** A code of letters and digits must not be part of a longer one: U1 does not stand in U12. */
    private static List<Match> matches(String text, String name, ReportingUnit unit) {
        List<Match> matches = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (!joins(text, at - 1, at) && !joins(text, at + name.length() - 1, at + name.length())) {
                matches.add(new Match(at, at + name.length(), unit));
            }
        }
        return matches;
    }

    private static boolean joins(String text, int left, int right) {
        return left >= 0 && right < text.length() && isWordPart(text.charAt(left)) && isWordPart(text.charAt(right));
    }

    private static boolean isWordPart(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /**
     * Up to three names that are nearest to a text: those that it contains, then those that contain it, then by
     * distance; none that shares nothing with it.
     */
    public List<String> nearest(String text) {
        String wanted = Folded.heading(text);
        record Near(String name, int distance) {}
        List<Near> all = new ArrayList<>();
        for (ReportingUnit unit : byCode.values()) {
            unit.names()
                    .mapToInt(name -> distance(wanted, Folded.heading(name)))
                    .min()
                    .ifPresent(distance -> all.add(new Near(unit.name(), distance)));
        }
        return all.stream()
                .filter(near -> near.distance() <= Math.max(1, wanted.length() / 2))
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(3)
                .map(Near::name)
                .toList();
    }

    /** Below any distance where one holds the other: the longer a name that is held, the nearer. */
    private static int distance(String wanted, String name) {
        if (isEvidence(name) && wanted.contains(name)) {
            return -1000 - name.length();
        }
        if (wanted.length() >= SHORTEST_NAME && name.contains(wanted)) {
            return -1000 + name.length();
        }
        return Distance.between(wanted, name);
    }

    private static boolean isEvidence(String name) {
        return name.length() >= SHORTEST_NAME && name.chars().anyMatch(Character::isLetter);
    }
}
