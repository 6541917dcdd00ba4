package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.Reference;
import io.huizong.unit.MediaRegister;
import io.huizong.unit.Medium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelCheckTest {
    private static final MediaRegister MEDIA = new MediaRegister(List.of(
            new Medium("人民日报", List.of("人民日报社"), "中央级"),
            new Medium("江南日报", List.of("江南日报客户端"), "省级"),
            new Medium("示例县融媒体中心", List.of(), "县级")));

    @TempDir
    private Path folder;

    /** The medium, the level that is claimed for it, and what is asked. */
    @ParameterizedTest
    @CsvSource({
        "人民日报, 中央级, ",
        "人民日报（社）, 省级, ",
        "江南日报, 省级, ",
        "江南日报, 市级, ",
        "江南日报, 中央级, D4 query row.rule 媒体级别填“中央级”，而媒体名录中“江南日报”为省级，请核实级别",
        "江南日报 客户端, 国家级, D4 query row.rule 媒体级别填“中央级”，而媒体名录中“江南日报 客户端”为省级，请核实级别",
        "示例县融媒体中心, 省级, D4 query row.rule 媒体级别填“省级”，而媒体名录中“示例县融媒体中心”为县级，请核实级别",
        "《江南日报》, 中央级, D4 query row.rule 媒体级别填“中央级”，而媒体名录中“《江南日报》”为省级，请核实级别",
        "【示例县融媒体中心】, 市级, D4 query row.rule 媒体级别填“市级”，而媒体名录中“【示例县融媒体中心】”为县级，请核实级别",
        "别处的报纸, 中央级, "
    })
    void aHigherLevelThanTheListSays(String medium, String level, String asked) throws IOException {
        Path file = folder.resolve("城关镇2024年6月.csv");
        Files.writeString(
                file,
                "稿件刊播情况统计表\n填报单位：城关镇,报告期：2024年6月\n刊发日期,稿件标题,媒体名称,媒体级别\n2024-06-03,甲,%s,%s\n".formatted(medium, level));
        Reference reference =
                new Reference(Forms.bundled(), Collected.units("U1 城关镇"), MEDIA, "示例县", LocalDate.of(2024, 7, 3), 4);
        Collected.Read read = Collected.from(folder, file, reference).only();
        assertThat(read.said()).isEqualTo(asked == null ? List.of() : List.of(asked));
        assertThat(read.result().rowsAccepted()).isEqualTo(1);
    }
}
