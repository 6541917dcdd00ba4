package io.huizong.report.narrative.facts;

import java.util.List;

/** The names that are published. */
public final class Kinds {
    private Kinds() {}

    public static List<String> figure() {
        return FigureFacts.KIND.names();
    }

    public static List<String> form() {
        return FormFacts.KIND.names();
    }

    public static List<String> unit() {
        return UnitFacts.KIND.names();
    }

    public static List<String> units() {
        return UnitsFacts.KIND.names();
    }
}
