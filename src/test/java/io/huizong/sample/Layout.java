package io.huizong.sample;

import java.util.Arrays;
import java.util.List;

/** How an office has laid out its table: columns, labels, dates, what stands below. */
record Layout(List<Column> columns, Labels labels, Dates dates, String total, boolean mergesDates) {
    /** Where unit and period stand. */
    enum Labels {
        ONE_CELL,
        TWO_CELLS,
        NEIGHBOURS,
        /** Nowhere in the sheet: names of file and folder say it. */
        NONE
    }

    enum Dates {
        /** Real dates. */
        CELLS,
        /** Real dates and texts of several kinds in turn. */
        MIXED
    }

    /**
     * One column.
     *
     * @param field {@code serial} for the serial number
     * @param group the heading above it and its neighbours; empty for none
     */
    record Column(String field, String group, String heading, int width) {}

    private static final String STUDY_AS_GIVEN =
            "serial:序号:6 date:学习日期:13 topic:学习主题:34 kind:学习形式:13 attendees:参加人次:10 materials:发放资料份数:14"
                    + " organiser:主办单位:18 place:地点:16 remark:备注:12";
    private static final String STUDY_OWN =
            "serial:序号:6 topic:学习内容:34 date:时间:26 place:学习地点:16 kind:形式:13 attendees:参加人数（人）:15 materials:资料份数:10";
    private static final String STUDY_DEEP =
            "serial:序号:6 date:日期:13 topic:主题:34 kind:类型:13 attendees:参加情况/人次:9 materials:参加情况/发放资料:9 remark:备注:12";
    private static final String ARTICLES_AS_GIVEN =
            "serial:序号:6 date:刊发日期:13 title:稿件标题:42 media:媒体名称:16 level:媒体级别:10 kind:稿件类型:15 topic:专题:12"
                    + " stage:报送状态:10 count:篇数:7 link:链接:12";
    private static final String ARTICLES_OWN =
            "serial:序号:6 title:题目:42 media:刊发媒体:16 level:级别:8 kind:体裁:15 date:发表时间:26 count:数量（篇）:11";
    private static final String ARTICLES_DEEP =
            "serial:序号:6 date:刊播日期:13 title:标题:42 media:媒体/名称:16 level:媒体/级别:8 kind:类型:15 count:篇数:7";
    private static final String WARNING_AS_GIVEN =
            "serial:序号:6 date:活动日期:13 activity:活动名称:34 kind:教育形式:17 audience:教育对象:13 batches:批次:7 attendees:参加人次:10"
                    + " organiser:主办单位:18";
    private static final String WARNING_OWN =
            "serial:编号:6 activity:教育内容:34 kind:形式:17 audience:参加对象:13 date:教育日期:26 attendees:受教育人数（人次）:20 batches:批次数:8";
    private static final String WARNING_SHORT = "date:时间:26 activity:活动内容:34 kind:类型:17 audience:对象:13 attendees:人数:8";

    /** The table as the county hands it out. */
    static Layout asGiven(FormKind form) {
        return of(choose(form, STUDY_AS_GIVEN, ARTICLES_AS_GIVEN, WARNING_AS_GIVEN));
    }

    /** An office's own order and headings. */
    static Layout own(FormKind form) {
        return of(choose(form, STUDY_OWN, ARTICLES_OWN, WARNING_OWN)).dates(Dates.MIXED);
    }

    /** A header of two rows where the form allows it; of 警示教育 a short one without serial numbers. */
    static Layout other(FormKind form) {
        return of(choose(form, STUDY_DEEP, ARTICLES_DEEP, WARNING_SHORT));
    }

    private static String choose(FormKind form, String study, String articles, String warning) {
        return switch (form) {
            case STUDY -> study;
            case ARTICLES -> articles;
            case WARNING -> warning;
        };
    }

    private static Layout of(String columns) {
        List<Column> parsed =
                Arrays.stream(columns.split(" ")).map(Layout::column).toList();
        return new Layout(parsed, Labels.ONE_CELL, Dates.CELLS, "合计", false);
    }

    private static Column column(String text) {
        String[] parts = text.split(":");
        int slash = parts[1].indexOf('/');
        String group = slash < 0 ? "" : parts[1].substring(0, slash);
        return new Column(parts[0], group, parts[1].substring(slash + 1), Integer.parseInt(parts[2]));
    }

    Layout labels(Labels other) {
        return new Layout(columns, other, dates, total, mergesDates);
    }

    Layout dates(Dates other) {
        return new Layout(columns, labels, other, total, mergesDates);
    }

    /** The word before the totals; empty for no such row. */
    Layout total(String word) {
        return new Layout(columns, labels, dates, word, mergesDates);
    }

    /** Rows of one day share a merged cell for it. */
    Layout mergingDates() {
        return new Layout(columns, labels, dates, total, true);
    }

    boolean isDeep() {
        return columns.stream().anyMatch(c -> !c.group().isEmpty());
    }

    boolean has(String field) {
        return columns.stream().anyMatch(c -> c.field().equals(field));
    }
}
