package io.huizong.report.workbook;

import io.huizong.figures.Figure;
import org.jspecify.annotations.Nullable;

/** What is behind a figure: the records of a month, the months of a longer period. */
record FigureLinks(Book book, DetailLinks details, MonthsSheet months) {

    @Nullable
    Link county(Figure figure) {
        return figure.value() == null
                ? null
                : book.isMonth()
                        ? details.form(figure.form().code())
                        : months.months(figure.indicator().code());
    }

    @Nullable
    Link unit(Figure figure, String unit) {
        return book.isMonth()
                ? details.unit(figure.form().code(), unit)
                : months.months(figure.indicator().code());
    }
}
