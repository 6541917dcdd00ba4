package io.huizong.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What comes in for one month; the folder is named after it. */
abstract class MonthPlan {
    final YearMonth month;
    final Contents contents;

    private final List<ReportFile> files = new ArrayList<>();

    MonthPlan(YearMonth month, long seed) {
        this.month = month;
        this.contents = new Contents(month, seed);
    }

    final String folder() {
        return month.getYear() + "年" + month.getMonthValue() + "月/";
    }

    final Report study(String unit, int rows) {
        SampleUnit of = SampleUnit.of(unit);
        return new Report(of, FormKind.STUDY, month, contents.study(of, rows));
    }

    final Report articles(String unit, int rows) {
        SampleUnit of = SampleUnit.of(unit);
        return new Report(of, FormKind.ARTICLES, month, contents.articles(of, rows));
    }

    final Report warning(String unit, int rows) {
        SampleUnit of = SampleUnit.of(unit);
        return new Report(of, FormKind.WARNING, month, contents.warning(of, rows));
    }

    final void add(ReportFile file) {
        files.add(file);
    }

    final List<ReportFile> files() {
        return List.copyOf(files);
    }
}
