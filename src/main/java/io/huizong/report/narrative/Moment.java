package io.huizong.report.narrative;

import java.util.HashMap;
import java.util.Map;

/** Where an expression is evaluated: the county's facts and what the loops around it stand at. */
record Moment(CountyFacts county, Map<String, Subject> loops) {

    static Moment of(CountyFacts county) {
        return new Moment(county, Map.of());
    }

    Moment at(Subject subject) {
        Map<String, Subject> more = new HashMap<>(loops);
        more.put(subject.kind().name(), subject);
        return new Moment(county, more);
    }
}
