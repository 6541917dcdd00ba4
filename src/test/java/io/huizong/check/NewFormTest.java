package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.form.Forms;
import io.huizong.sheet.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that an office adds is one file; nothing else of the program changes. */
class NewFormTest {
    @TempDir
    private Path folder;

    @Test
    void aFormIsAddedAsOneFile() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("forms"));
        Files.writeString(forms.resolve("outreach.yaml"), """
                form: outreach
                title: 宣讲活动情况统计表
                sheet: 宣讲活动
                due: month
                fields:
                  - {name: date, header: 宣讲日期, type: date, required: true, within: period}
                  - {name: topic, header: 宣讲题目, type: text, required: true}
                  - {name: place, header: 场所, type: code, else: 其他, codes: {社区: [居委会], 村: [行政村], 其他: []}}
                  - {name: people, header: 听众人次, type: integer, measure: 人次, range: [1, 5000]}
                  - {name: venues, header: 宣讲点数, type: integer}
                  - {name: speaker, header: 宣讲员, type: text}
                  - {name: recorded, header: 是否录像, type: flag}
                rules:
                  - {id: crowd, check: people <= venues * 500, severity: query, message: "听众{people}人次与{venues}个点不相称"}
                unique: [topic]
                severities: {value.out-of-range: query}
                indicators:
                  - {code: outreach.talks, title: 宣讲场次, measure: 场次, value: count}
                  - {code: outreach.people, title: 宣讲听众, measure: 人次, value: sum(people)}
                  - {code: outreach.villages, title: 进村宣讲, measure: 场次, value: count, where: {place: [村]}}
                  - {code: outreach.largest, title: 最大场次, measure: 人次, value: max(people)}
                  - {code: outreach.smallest, title: 最小场次, measure: 人次, value: min(people)}
                  - {code: outreach.venues, title: 宣讲点, measure: 个, value: last(venues)}
                  - {code: outreach.speakers, title: 宣讲员数, measure: 人, value: distinct(speaker)}
                  - {code: outreach.mean, title: 场均听众, measure: 人次, value: "ratio(outreach.people, outreach.talks)"}
                """);
        FormCatalog catalog = FormCatalog.load(Stream.of(Forms.sources(), Forms.sources(forms))
                .flatMap(List::stream)
                .toList());
        LocalDate day = LocalDate.of(2024, 6, 12);
        Path file = Book.sheet("Sheet1")
                .row("示例县宣讲活动情况统计表")
                .row("填报单位：城关镇", null, null, "报告期：2024年6月")
                .row("序号", "宣讲日期", "宣讲题目", "场所", "听众人次", "宣讲点数", "宣讲员", "是否录像")
                .row(1, day, "移风易俗", "居委会", 40, 2, "甲", "是")
                .row(2, day, "乡村振兴", "行政村", "若干", 3, "乙", "否")
                .row(3, day, "反诈知识", "广场", 600, 1, "甲", null)
                .row(4, day, "移风 易俗", "村", 30, 3, "丙", "√")
                .row(5, day, "惠民政策", "村", 0, 4, "丙", "√")
                .row("合计", null, null, null, 700)
                .write(folder, "input/六月.xlsx");
        Collected.Read read = Collected.from(
                        folder.resolve("input"), file, catalog, Collected.units("U01 城关镇", "U02 青山镇"))
                .only();
        assertThat(read.inShort()).isEqualTo("U01 outreach 2024-06 partial 3+2+1");
        assertThat(read.records())
                .containsExactly(
                        "4: 2024-06-12|移风易俗|社区|40|2|甲|true",
                        "6: 2024-06-12|反诈知识|其他|600|1|甲|",
                        "8: 2024-06-12|惠民政策|村|0|4|丙|true");
        assertThat(read.said())
                .containsExactly(
                        "E5 error value.not-a-number “听众人次”填写的是“若干”，应为一个整数。请改为阿拉伯数字，如 120。",
                        "D6 query value.not-in-list “场所”填写的是“广场”，不在规定的选项中，暂按“其他”计入（最接近的是“社区”）。可填：社区、村、其他。请核实。",
                        "E6 query row.rule 听众600人次与1个点不相称",
                        "C7 error row.duplicate “宣讲题目”填写的“移风 易俗”与第 4 行重复，应各不相同。请改正。",
                        "E8 query value.out-of-range “听众人次”填写的是“0”，应在 1 到 5000 之间。请核对后改正。");
        assertThat(read.amount("outreach.talks")).isEqualTo("3");
        assertThat(read.amount("outreach.people")).isEqualTo("640");
        assertThat(read.amount("outreach.villages")).isEqualTo("1");
        assertThat(read.amount("outreach.largest")).isEqualTo("600");
        assertThat(read.amount("outreach.smallest")).isEqualTo("0");
        assertThat(read.amount("outreach.speakers")).isEqualTo("2");
        assertThat(read.amount("outreach.mean")).isEqualTo("none");
    }

    @Test
    void anOfficeReplacesABundledForm() {
        FormCatalog catalog = Forms.with(new FormSource("study.yaml", """
                form: study
                title: 学习情况表
                sheet: 学习
                due: quarter
                fields:
                  - {name: date, header: 日期, type: date, required: true}
                  - {name: hours, header: 学时, type: decimal, required: true}
                indicators:
                  - {code: study.hours, title: 学时, measure: 学时, value: sum(hours)}
                """));
        Path file = Book.sheet("学习")
                .row("城关镇2024年第二季度")
                .row("日期", "学时")
                .row(LocalDate.of(2024, 4, 2), 1.5)
                .row(LocalDate.of(2024, 6, 30), "2.25")
                .write(folder, "学习.xlsx");
        Collected.Read read = Collected.from(folder, file, catalog, Collected.units("U01 城关镇"))
                .only();
        assertThat(read.inShort()).isEqualTo("U01 study 2024-Q2 accepted 2+0+0");
        assertThat(read.said()).isEmpty();
        assertThat(read.amount("study.hours")).isEqualTo("3.75");
    }
}
