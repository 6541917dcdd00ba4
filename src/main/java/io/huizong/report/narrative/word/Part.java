package io.huizong.report.narrative.word;

import io.huizong.report.narrative.chart.ChartOrder;
import io.huizong.report.narrative.clause.Each;
import io.huizong.report.narrative.clause.Flow;
import io.huizong.report.narrative.clause.TemplateText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A part of a template, in the order of the document. */
sealed interface Part {
    /** Copied as it stands. */
    record Fixed(Element element) implements Part {}

    /**
     * A paragraph that is filled in, and left out where nothing of it is said.
     *
     * @param cell whether a figure that is missing is shown as such, for want of a sentence to leave out
     */
    record Prose(Element paragraph, List<Flow<TemplateText>> flow, Looks looks, boolean cell) implements Part {}

    /**
     * Something that holds paragraphs.
     *
     * @param content which of its elements does, or itself
     */
    record Shell(Element element, Element content, List<Flow<Part>> body) implements Part {}

    record Chart(Element paragraph, ChartOrder order) implements Part {}

    /**
     * A table.
     *
     * @param columns of its grid; null for one that stands once
     * @param widths of the columns of the grid, in twentieths of a point; empty where the template does not say
     */
    record Table(Element element, List<@Nullable Each> columns, List<Integer> widths, List<Row> rows) implements Part {}

    /**
     * A row of a table.
     *
     * @param each null for a row that stands once
     */
    record Row(Element element, @Nullable Each each, List<Cell> cells) {}

    /**
     * A cell of a table.
     *
     * @param column of the grid in which it begins, counted from 0
     * @param span how many columns of the grid it takes
     */
    record Cell(Element element, int column, int span, List<Flow<Part>> body) {}
}
