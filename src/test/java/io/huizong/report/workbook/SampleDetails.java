package io.huizong.report.workbook;

import io.huizong.figures.Details;
import io.huizong.form.Form;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The rows behind the sample month. */
final class SampleDetails implements Details {
    @Override
    public void each(Form form, Consumer<Detail> sink) {
        of(form.code()).forEach(sink);
    }

    static List<Details.Detail> of(String form) {
        return switch (form) {
            case "study" ->
                List.of(
                        detail(
                                "U01",
                                form,
                                5,
                                Map.of(
                                        "date",
                                        "2024-06-03",
                                        "topic",
                                        "学习全县经济工作会议精神，研究部署下半年重点任务",
                                        "kind",
                                        "中心组学习",
                                        "attendees",
                                        "45",
                                        "materials",
                                        "45",
                                        "organiser",
                                        "镇党委")),
                        detail(
                                "U01",
                                form,
                                6,
                                Map.of("date", "2024-06-12", "topic", "基层治理经验研讨", "kind", "学习研讨", "attendees", "30")),
                        detail(
                                "U04",
                                form,
                                4,
                                Map.of(
                                        "date",
                                        "2024-06-20",
                                        "topic",
                                        "公共卫生法规专题讲座",
                                        "kind",
                                        "专题讲座",
                                        "attendees",
                                        "120",
                                        "materials",
                                        "200",
                                        "place",
                                        "二楼会议室")));
            case "articles" ->
                List.of(
                        article("U01", 4, "乡村道路修到家门口", "示例县融媒体", "县级", "刊播", "1"),
                        article("U01", 5, SampleMonth.SHARED_TITLE, "江南日报", "省级", "刊播", "1"),
                        article("U02", 4, "社区议事厅办成百件实事", "江南晚报", "市级", "刊播", "2"),
                        article("U04", 4, SampleMonth.SHARED_TITLE, "江南日报", "省级", "刊播", "1"),
                        article("U04", 5, "=健康科普进校园", "示例县融媒体", "县级", "报送", "1"));
            default ->
                List.of(
                        detail(
                                "U02",
                                form,
                                4,
                                Map.of(
                                        "date",
                                        "2024-06-06",
                                        "activity",
                                        "参观县警示教育基地",
                                        "kind",
                                        "参观警示教育基地",
                                        "audience",
                                        "党员干部",
                                        "batches",
                                        "2",
                                        "attendees",
                                        "64")),
                        detail(
                                "U05",
                                form,
                                4,
                                Map.of(
                                        "date",
                                        "2024-06-18",
                                        "activity",
                                        "旁听职务犯罪案件庭审",
                                        "kind",
                                        "旁听庭审",
                                        "audience",
                                        "年轻干部",
                                        "batches",
                                        "1",
                                        "attendees",
                                        "22")));
        };
    }

    private static Details.Detail article(
            String unit, int row, String title, String media, String level, String stage, String count) {
        return detail(
                unit,
                "articles",
                row,
                Map.of(
                        "date",
                        "2024-06-1" + row,
                        "title",
                        title,
                        "media",
                        media,
                        "level",
                        level,
                        "kind",
                        "新闻稿件",
                        "stage",
                        stage,
                        "count",
                        count));
    }

    private static Details.Detail detail(String unit, String form, int row, Map<String, String> texts) {
        return new Details.Detail(
                unit, SampleMonth.file(unit), SampleForms.form(form).sheet(), SampleForms.record(form, row, texts));
    }
}
