package io.huizong.sample;

import java.util.List;

/** The three core forms, as far as the sample needs to know them. */
enum FormKind {
    STUDY("study", "理论学习情况统计表", "理论学习", List.of("attendees", "materials")),
    ARTICLES("articles", "稿件刊播情况统计表", "稿件刊播", List.of("count")),
    WARNING("warning", "警示教育情况统计表", "警示教育", List.of("batches", "attendees"));

    final String code;
    final String title;
    final String sheet;
    /** The fields that a row of totals adds up. */
    final List<String> numbers;

    FormKind(String code, String title, String sheet, List<String> numbers) {
        this.code = code;
        this.title = title;
        this.sheet = sheet;
        this.numbers = numbers;
    }
}
