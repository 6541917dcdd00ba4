package io.huizong.report.narrative.facts;

import java.util.HashMap;
import java.util.Map;

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
}
