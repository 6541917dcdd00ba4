package io.huizong.web.figures;

import io.huizong.report.workbook.FigureLine;
import java.util.List;

/** The page of a period's figures, in words: a table a form. */
record FiguresView(String made, boolean registerKnown, List<Block> blocks) {

    /** @param coverage how many owe the form and have reported it */
    record Block(String code, String title, String coverage, List<Row> rows) {}

    record Row(String code, String title, String measure, FigureLine line, Trend trend) {}
}
