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

    public static List<String> goal() {
        return GoalFacts.KIND.names();
    }

    public static List<String> plan() {
        return PlanFacts.KIND.names();
    }

    public static List<String> group() {
        return FiguresFacts.KIND.names();
    }

    public static List<String> ledger() {
        return LedgerFacts.KIND.names();
    }

    public static List<String> part() {
        return LedgerFacts.PartFacts.KIND.names();
    }

    public static List<String> entry() {
        return LedgerFacts.EntryFacts.KIND.names();
    }

    public static List<String> units() {
        return UnitsFacts.KIND.names();
    }
}
