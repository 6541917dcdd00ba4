package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a period, a measure or a total of a sheet, and is another. */
class FalseFriendsTest {
    @TempDir
    private Path folder;

    private Collected read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text.replace("\\n", "\n"));
        return Collected.from(folder, file, Forms.bundled(), Collected.units("U1 城关镇"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024年3月, volunteers, U1 volunteers 2024-03 accepted 1+0+0",
        "2024年前3月, volunteers, refused",
        "2024年前三个月, volunteers, refused",
        "2024年3月（累计）, volunteers, refused",
        "2024年3月底累计, volunteers, refused",
        "2024年第一季度, outreach-teams, U1 outreach-teams 2024-Q1 accepted 1+0+0",
        "2024年前一季度, outreach-teams, U1 outreach-teams 2024-Q1 accepted 1+0+0",
        "2024年前三季度, outreach-teams, refused",
        "2024年前两季度, outreach-teams, refused"
    })
    void thePeriodOfALabel(String period, String form, String read) throws IOException {
        String title = Forms.bundled().form(form).orElseThrow().title();
        String item = Forms.bundled().form(form).orElseThrow().items().get(0).name();
        Collected sheet = read("城关镇.csv", "%s\\n填报单位：城关镇,报告期：%s\\n指标名称,本期数\\n%s,8\\n".formatted(title, period, item));
        assertThat(sheet.submissions().isEmpty() ? "refused" : sheet.only().inShort())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "单位：人次, true",
        "（计量单位：场、人次）, true",
        "单位：万人次, false",
        "（计量单位：场、万人次）, false",
        "'单位：,千人', false",
        "单位：千克, true"
    })
    void theMeasureAboveATable(String caption, boolean counts) throws IOException {
        Collected sheet = read("城关镇2024年3月.csv", "志愿服务情况统计表\\n%s\\n指标名称,本期数\\n培训志愿者人次,8\\n".formatted(caption));
        assertThat(sheet.submissions().isEmpty()).isNotEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"志愿服务时长合计, 0+1+0", "注册志愿者累计, 0+1+0", "合计, 0+0+1", "本月合计, 0+0+1"})
    void aNameThatEndsAsATotalDoes(String name, String rows) throws IOException {
        Collected sheet = read("城关镇2024年3月.csv", "志愿服务情况统计表\\n指标名称,本期数\\n%s,8\\n".formatted(name));
        assertThat(sheet.only().inShort()).endsWith(rows);
    }

    @ParameterizedTest
    @CsvSource({"已完成, 2024-03-31, 0", "已完成, 2024-04-01, 1", "整改中, '', 0"})
    void doneAfterThePeriod(String status, String finished, int asked) throws IOException {
        Collected sheet = read(
                "城关镇2024年3月.csv",
                "问题整改台账\\n整改领域,整改事项,具体问题,责任单位,整改时限,整改状态,完成日期\\n甲,乙,丙,丁,2024-05-01,%s,%s\\n"
                        .formatted(status, finished));
        assertThat(sheet.only().said().stream().filter(said -> said.contains("value.outside-period")))
                .hasSize(asked);
    }
}
