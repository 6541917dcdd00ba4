package io.huizong.web;

import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.words.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The period that a page is about, and the others that it may be turned to.
 *
 * @param chosen null where there is none to choose: nothing has run yet
 * @param groups by length, months first, the newest first
 */
public record PeriodChoice(@Nullable Period chosen, List<Group> groups) {
    private static final Messages WORDS = Messages.bundled();

    /** Periods of one length, under the word for it. */
    public record Group(String title, List<Option> options) {}

    /**
     * One that can be chosen.
     *
     * @param value as the contract spells it
     */
    public record Option(String value, String title, boolean chosen) {}

    /**
     * The one that is asked for; the newest month where none is.
     *
     * @throws ResponseStatusException 404 for one that nothing is known of
     */
    public static PeriodChoice of(Latest latest, @Nullable String asked) {
        Optional<Period> found = asked == null || asked.isEmpty()
                ? latest.newest()
                : Period.parse(asked).filter(p -> latest.periods().contains(p));
        if (found.isEmpty() && asked != null && !asked.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Period chosen = found.orElse(null);
        List<Group> groups = List.of(PeriodType.values()).stream()
                .map(type -> group(latest, type, chosen))
                .filter(group -> !group.options().isEmpty())
                .toList();
        return new PeriodChoice(chosen, groups);
    }

    private static Group group(Latest latest, PeriodType type, @Nullable Period chosen) {
        List<Option> options = latest.periods().stream()
                .filter(p -> p.type() == type)
                .sorted(Collections.reverseOrder())
                .map(p -> new Option(p.toString(), p.title(WORDS), p.equals(chosen)))
                .toList();
        return new Group(WORDS.text("web.periods." + type.code()), options);
    }

    /** The chosen one in words; empty where there is none. */
    public String title() {
        return chosen == null ? "" : chosen.title(WORDS);
    }
}
