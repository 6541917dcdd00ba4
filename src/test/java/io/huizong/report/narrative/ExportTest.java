package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.huizong.figures.Consolidation;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.period.PeriodType;
import io.huizong.report.OoxmlSchema;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled narrative in an office's hands. */
final class ExportTest {
    private static final List<String> PARTS = List.of(
            "word/document.xml", "word/styles.xml", "word/footer1.xml", "word/footer2.xml", "word/settings.xml");

    @TempDir
    Path folder;

    private static Stream<Consolidation> months() {
        return Stream.of(
                        CountyMonths.june(),
                        CountyMonths.nilJune(),
                        CountyMonths.june().withoutRegister())
                .map(County::consolidated);
    }

    @ParameterizedTest
    @MethodSource("months")
    void loadedAgainWritesTheSameDocument(Consolidation month) throws IOException {
        assertThat(NarrativeDocument.export(folder)).allMatch(Files::isRegularFile);
        NarrativeDocument own = NarrativeDocument.load(folder.resolve("monthly.yaml"), County.CORE)
                .get(0);
        Written one = written(own, month, "own");
        Written other = written(NarrativeDocument.bundled(County.CORE), month, "bundled");
        for (String part : PARTS) {
            assertThat(one.part(part)).isEqualTo(other.part(part));
        }
    }

    private Written written(NarrativeDocument narrative, Consolidation month, String name) throws IOException {
        return Written.by(
                narrative, month, Files.createDirectories(folder.resolve("out").resolve(name)));
    }

    @Test
    void tellsWhatItIsFor() throws IOException {
        NarrativeDocument.export(folder);
        for (NarrativeDocument narrative : List.of(
                NarrativeDocument.bundled(County.CORE),
                NarrativeDocument.load(folder.resolve("monthly.yaml"), County.CORE)
                        .get(0))) {
            assertThat(narrative.code()).isEqualTo("monthly");
            assertThat(narrative.title()).isEqualTo("月度情况通报");
            assertThat(narrative.periods()).containsExactlyInAnyOrder(PeriodType.values());
        }
    }

    @Test
    void replacesNothingThatAnOfficeHasEdited() throws IOException {
        Files.writeString(folder.resolve("monthly.docx"), "改过");
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> NarrativeDocument.export(folder));
        assertThat(folder.resolve("monthly.docx")).hasContent("改过");
    }

    @Test
    void leavesOutWhatTheCatalogueHasNoIndicatorFor() throws IOException {
        FormCatalog other = FormCatalog.load(List.of(new FormSource("outreach.yaml", """
                form: outreach
                title: 宣讲活动情况统计表
                sheet: 宣讲活动
                layout: list
                due: month
                fields:
                  - {name: attendees, header: 听众人次, type: integer, measure: 人次}
                indicators:
                  - {code: outreach.talks, title: 开展宣讲, measure: 场, value: count}
                """)));
        County county = County.of(other)
                .form("outreach", "rrrrrr")
                .figure("outreach.talks", "12", County.Then.NOTHING, County.Then.NOTHING, "6", "4", "2");
        for (NarrativeDocument narrative : NarrativeDocument.allBundled(other)) {
            Written written = written(narrative, county.consolidated(), narrative.code());
            assertThat(written.text()).doesNotContain("null", "{{", "理论学习");
        }
        assertThat(written(NarrativeDocument.bundled(other), county.consolidated(), "once more")
                        .paragraphs())
                .contains("主要数字如下：开展宣讲12场，上年同期无可比数据。");
    }

    @Test
    void namesNoIndicatorThatTheBundledCatalogueLacks() throws IOException {
        NarrativeDocument.export(folder);
        assertThat(NarrativeDocument.load(folder, AllForms.CATALOG))
                .extracting(NarrativeDocument::code)
                .containsExactlyInAnyOrder(
                        "monthly", "half-year", "year", "year-plan", "rectification", "responsibility");
    }

    @Test
    void followsTheSchema() throws IOException {
        Written written = written(
                NarrativeDocument.bundled(County.CORE), CountyMonths.june().consolidated(), "schema");
        assertThat(OoxmlSchema.validate(written.file())).isEmpty();
    }

    /** Whoever saves the template in another word processor keeps its fonts and its sentences. */
    @Test
    void keepsFontsAndSentencesThroughLibreOffice() throws IOException, InterruptedException {
        Consolidation june = CountyMonths.june().consolidated();
        List<String> before =
                written(NarrativeDocument.bundled(County.CORE), june, "before").paragraphs();
        NarrativeDocument.export(folder);
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Assumptions.assumeTrue(savedAgain(saved), "LibreOffice is not installed");
        Files.copy(folder.resolve("monthly.yaml"), saved.resolve("monthly.yaml"));
        Written after = written(NarrativeDocument.load(saved, County.CORE).get(0), june, "after");
        assertThat(after.paragraphs()).containsExactlyElementsOf(before);
        assertThat(after.part("word/styles.xml"))
                .contains("w:eastAsia=\"方正小标宋简体\"", "w:eastAsia=\"黑体\"", "w:eastAsia=\"楷体\"", "w:eastAsia=\"仿宋\"");
        assertThat(after.part("word/fontTable.xml"))
                .contains(
                        "<w:font w:name=\"方正小标宋简体\"><w:altName w:val=\"小标宋体,方正小标宋_GBK,宋体\"/>",
                        "<w:font w:name=\"仿宋\"><w:altName w:val=\"仿宋_GB2312,FangSong\"/>",
                        "<w:font w:name=\"黑体\"><w:altName w:val=\"SimHei\"/>",
                        "<w:font w:name=\"楷体\"><w:altName w:val=\"楷体_GB2312,KaiTi\"/>");
    }

    private boolean savedAgain(Path to) throws IOException, InterruptedException {
        try {
            Process office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "docx:MS Word 2007 XML",
                            "--outdir",
                            to.toString(),
                            folder.resolve("monthly.docx").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("office.log").toFile())
                    .start();
            return office.waitFor(5, TimeUnit.MINUTES) && Files.exists(to.resolve("monthly.docx"));
        } catch (IOException e) {
            return false;
        }
    }
}
