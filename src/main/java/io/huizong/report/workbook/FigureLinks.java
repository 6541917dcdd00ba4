package io.huizong.report.workbook;

import io.huizong.figures.Figure;
import org.jspecify.annotations.Nullable;

/** What is behind a figure: its records, or the months in which these are. */
record FigureLinks(Book book, DetailLinks details, MonthsSheet months) {

    @Nullable
    Link county(Figure figure) {
        return figure.value() == null
                ? null
                : book.details(figure.form())
                        ? details.form(figure.form().code())
                        : months.months(figure.indicator().code());
    }

    @Nullable
    Link unit(Figure figure, String unit) {
        return book.details(figure.form())
                ? details.unit(figure.form().code(), unit)
                : months.months(figure.indicator().code());
    }
}
