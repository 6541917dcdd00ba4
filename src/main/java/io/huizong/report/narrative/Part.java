package io.huizong.report.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a template. */
sealed interface Part {
    /** A paragraph, left out where none of its items is said. */
    record Prose(Style style, @Nullable FactExpression when, List<Item> items) implements Part {}

    /**
     * The same parts again for each.
     *
     * @param when which turns are taken; null for all
     */
    record Loop(FactExpression each, @Nullable FactExpression when, List<Part> body) implements Part {}

    /** The first of these whose condition holds, and no other. */
    record Choice(List<Option> options) implements Part {}

    record Option(@Nullable FactExpression when, List<Part> body) {}

    /** A table with a row for each. */
    record Grid(FactExpression rows, @Nullable FactExpression when, List<Column> columns) implements Part {}

    /**
     * One column, or one for each.
     *
     * @param foot null for an empty cell in the last row
     */
    record Column(
            @Nullable FactExpression each,
            @Nullable FactExpression when,
            TemplateText head,
            TemplateText cell,
            @Nullable TemplateText foot) {}
}
