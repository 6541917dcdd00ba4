package io.huizong.report.narrative.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Where an expression is evaluated: the county's facts and what the loops around it stand at. */
public record Moment(CountyFacts county, Map<String, Subject> loops) {

    public static Moment of(CountyFacts county) {
        return new Moment(county, Map.of());
    }

    public Moment at(Subject subject) {
        Map<String, Subject> more = new HashMap<>(loops);
        more.put(subject.kind().name(), subject);
        return new Moment(county, more);
    }

    /** At what the loops of both stand at. */
    public Moment and(Moment other) {
        Map<String, Subject> more = new HashMap<>(loops);
        more.putAll(other.loops);
        return new Moment(county, more);
    }

    /** Which turns of the loops it is at, in words that stay the same from document to document. */
    public String turns() {
        return loops.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(loop -> loop.getKey() + "=" + loop.getValue().key())
                .collect(Collectors.joining(" "));
    }
}
