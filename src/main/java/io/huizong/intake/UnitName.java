package io.huizong.intake;

import io.huizong.unit.ReportingUnit;
import io.huizong.unit.UnitRegister;
import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands beside a label of the unit, understood: the name is cut out of what follows it in the same cell. */
final class UnitName {
    /** What a labelled text comes to. */
    sealed interface Reading {
        /**
         * A unit.
         *
         * @param others units in the same text, joined to the first by a comma
         */
        record Named(ReportingUnit unit, Set<ReportingUnit> others) implements Reading {}

        /** A name, but none of the register. */
        record Unknown(String name) implements Reading {}

        /** Nothing was filled in, or something that is no name. */
        record Blank() implements Reading {}
    }

    private static final int LONGEST_NAME = 50;
    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final String STAMP = String.join(
            "|",
            WORDS.words("label.stamp").stream()
                    .filter(word -> word.length() > 1)
                    .toList());
    private static final String YEAR = "[" + String.join("", WORDS.words("period.year")) + "]";
    private static final String MONTH = "[" + String.join("", WORDS.words("period.month")) + "]";
    private static final Pattern COMMA = Pattern.compile("[,;\u3001\u3002\uff64\uff61]");
    private static final Pattern STOP = Pattern.compile(COMMA.pattern() + "|\\s{2,}|_|" + STAMP + "|[\\d"
            + String.join("", WORDS.words("numeral.digits")) + String.join("", WORDS.words("numeral.zeros"))
            + "]{2,4}\\s*"
            + YEAR + "|" + YEAR + "\\s*" + MONTH + "|\\d{1,2}\\s*" + MONTH
            + "|(?:19|20)\\d{2}[-./]?\\d{1,2}(?!\\d)");
    private static final Pattern DECORATION = Pattern.compile("^[\\s:_*\u00b7.\\-~]+|[\\s:_*\u00b7.\\-~(\\[]+$");
    private static final Pattern SPREAD = Pattern.compile("(?<=(?:^|\\s)\\p{IsHan})\\s+(?=\\p{IsHan}(?:\\s|$))");

    private final UnitRegister register;
    private final List<String> counties;

    /** Names by a register; before a unit's people write the county's, with its last character or without. */
    UnitName(UnitRegister register, String county) {
        this.register = register;
        String folded = Folded.compact(county);
        this.counties = folded.length() < 2 ? List.of() : List.of(folded, folded.substring(0, folded.length() - 1));
    }

    Reading read(String text) {
        Optional<ReportingUnit> whole = named(text);
        if (whole.isPresent()) {
            return new Reading.Named(whole.get(), Set.of());
        }
        String spread = SPREAD.matcher(trimmed(Folded.withoutBrackets(text))).replaceAll("");
        Matcher stop = STOP.matcher(spread);
        boolean cut = stop.find();
        String name = trimmed(cut ? spread.substring(0, stop.start()) : spread);
        if (Folded.heading(name).chars().noneMatch(Character::isLetterOrDigit)) {
            return new Reading.Blank();
        }
        Optional<ReportingUnit> unit = named(name).or(() -> codeAndName(name));
        if (unit.isPresent()) {
            boolean comma = cut && COMMA.matcher(stop.group()).matches();
            return new Reading.Named(unit.get(), comma ? others(unit.get(), spread.substring(stop.end())) : Set.of());
        }
        return register.isKnown() ? new Reading.Unknown(name) : unregistered(name);
    }

    private static String trimmed(String text) {
        return DECORATION.matcher(text).replaceAll("");
    }

    /** The unit of a name, with the county's before it or not; none if that makes it two different ones. */
    private Optional<ReportingUnit> named(String text) {
        Optional<ReportingUnit> unit = register.named(text);
        if (unit.isPresent()) {
            return unit;
        }
        String name = Folded.heading(text);
        List<ReportingUnit> units = counties.stream()
                .filter(name::startsWith)
                .flatMap(county -> register.named(name.substring(county.length())).stream())
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    /** Code and name one after the other, if both are the same unit's. */
    private Optional<ReportingUnit> codeAndName(String text) {
        return IntStream.range(1, text.length())
                .filter(at -> Character.isWhitespace(text.charAt(at)))
                .boxed()
                .flatMap(at -> both(text.substring(0, at), text.substring(at)))
                .findFirst();
    }

    private Stream<ReportingUnit> both(String one, String other) {
        return named(one).filter(unit -> named(other).equals(Optional.of(unit))).stream();
    }

    private Set<ReportingUnit> others(ReportingUnit unit, String rest) {
        return register.containedIn(Folded.withoutBrackets(rest)).stream()
                .filter(other -> !other.equals(unit))
                .collect(Collectors.toSet());
    }

    private Reading unregistered(String text) {
        String name = Folded.heading(text);
        String bare = counties.stream()
                .limit(1)
                .filter(name::startsWith)
                .map(county -> name.substring(county.length()))
                .findFirst()
                .orElse(name);
        if (bare.chars().noneMatch(Character::isLetter)) {
            return new Reading.Blank();
        }
        return bare.length() > LONGEST_NAME
                ? new Reading.Unknown(bare)
                : new Reading.Named(ReportingUnit.named(bare), Set.of());
    }
}
