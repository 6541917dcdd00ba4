package io.huizong.web.api;

import io.huizong.figures.Consolidation;
import io.huizong.period.Period;
import io.huizong.report.json.FindingEntry;
import io.huizong.web.Latest;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import io.swagger.v3.oas.annotations.Operation;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reads periods; changes nothing. */
@RestController
@RequestMapping(path = "/api/v1/periods", produces = MediaType.APPLICATION_JSON_VALUE)
class PeriodsApi {
    private static final int MOST = 1000;

    private final Latest latest;

    PeriodsApi(Latest latest) {
        this.latest = latest;
    }

    @GetMapping
    @Operation(summary = "The periods of every length that there is something to read of, the oldest first")
    Answers.Periods periods() {
        return new Answers.Periods(latest.periods().stream()
                .map(period -> new Answers.PeriodEntry(period.toString(), period.title(Messages.bundled())))
                .toList());
    }

    @GetMapping("/{period}/figures")
    @Operation(summary = "The indicators of a period; a unit's account gets its own values only")
    Answers.Figures figures(
            @Me Who who,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String form) {
        Shown shown = shown(who, period, unit, form);
        return new Answers.Figures(period, shown.period().county(), at(shown.period()), shown.figures());
    }

    @GetMapping("/{period}/submissions")
    @Operation(summary = "What came of a period; a unit's account gets its own only")
    Answers.Submissions submissions(
            @Me Who who,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String form) {
        Shown shown = shown(who, period, unit, form);
        return new Answers.Submissions(period, at(shown.period()), shown.submissions());
    }

    @GetMapping("/{period}/findings")
    @Operation(summary = "A part of the findings of a period: from, counted from 0, and at most limit, up to 1000")
    Answers.Findings findings(
            @Me Who who,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String severity,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int limit) {
        if (from < 0 || limit < 1 || limit > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Shown shown = shown(who, period, unit, form);
        List<FindingEntry> all = shown.findings(severity);
        List<FindingEntry> part = all.stream().skip(from).limit(limit).toList();
        return new Answers.Findings(period, at(shown.period()), all.size(), from, limit, part);
    }

    private Shown shown(Who who, String written, @Nullable String unit, @Nullable String form) {
        Period period = Period.parse(written).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        boolean hidden = unit != null && !who.sees(unit);
        if (hidden || !latest.knows(period)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Shown(latest.of(period).consolidation(), who, unit, form);
    }

    private static String at(Consolidation consolidation) {
        return consolidation.generatedAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
