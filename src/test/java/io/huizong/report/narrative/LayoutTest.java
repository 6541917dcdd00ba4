package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.report.narrative.County.Then;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LayoutTest {
    @TempDir
    static Path folder;

    private static Written june;

    @BeforeAll
    static void write() throws IOException {
        june = Written.by(
                NarrativeDocument.bundled(County.CORE), CountyMonths.june().consolidated(), folder);
    }

    @ParameterizedTest
    @CsvSource({
        "title, 方正小标宋简体, 44",
        "body, 仿宋, 32",
        "heading1, 黑体, 32",
        "heading2, 楷体, 32",
        "heading3, 仿宋, 32",
        "tabletext, 仿宋, 24",
        "pageodd, 宋体, 28",
    })
    void setsFontsAndSizesInStyles(String style, String font, String halfPoints) throws IOException {
        String xml = june.part("word/styles.xml");
        String definition = xml.substring(xml.indexOf("w:styleId=\"" + style + "\""));
        definition = definition.substring(0, definition.indexOf("</w:style>"));
        assertThat(definition)
                .contains(
                        "w:eastAsia=\"" + font + "\"",
                        "w:ascii=\"" + font + "\"",
                        "<w:sz w:val=\"" + halfPoints + "\"");
    }

    @Test
    void indentsTwoCharactersAndSpacesLinesExactly() throws IOException {
        String xml = june.part("word/styles.xml");
        String body = xml.substring(xml.indexOf("w:styleId=\"body\""));
        assertThat(body.substring(0, body.indexOf("</w:style>")))
                .contains("w:firstLineChars=\"200\"", "w:line=\"560\"", "w:lineRule=\"exact\"");
    }

    @Test
    void namesFontsThatStandIn() throws IOException {
        assertThat(june.part("word/fontTable.xml")).contains("w:name=\"仿宋\"", "仿宋_GB2312");
    }

    @Test
    void printsOnA4WithTheStandardsTypeArea() throws IOException {
        assertThat(june.part("word/document.xml"))
                .contains(
                        "<w:pgSz w:h=\"16838\" w:w=\"11906\"/>",
                        "w:top=\"2098\"",
                        "w:left=\"1587\"",
                        "w:bottom=\"1984\"",
                        "w:right=\"1474\"");
    }

    @Test
    void putsThePageNumberAtTheOuterEdge() throws IOException {
        assertThat(june.part("word/settings.xml")).contains("evenAndOddHeaders", "compatibilityMode");
        assertThat(june.part("word/footer1.xml")).contains("pageodd", "— ", "PAGE", " —");
        assertThat(june.part("word/footer2.xml")).contains("pageeven", "— ", "PAGE", " —");
        assertThat(june.part("word/document.xml")).contains("w:type=\"even\"", "w:type=\"default\"");
    }

    @Test
    void repeatsTheTablesHeadAndSplitsNoRow() throws IOException {
        String xml = june.part("word/document.xml");
        assertThat(xml).contains("w:tblHeader", "<w:tblW w:type=\"dxa\" w:w=\"8845\"/>", "w:type=\"fixed\"");
        assertThat(xml.split("<w:cantSplit", -1)).hasSize(9);
    }

    @Test
    void goesOnInAnotherTableWhereOneWouldBeTooWide() throws IOException {
        FormSource[] sources = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new FormSource("f" + i, FORM.formatted(i, i, i, i, i)))
                .toArray(FormSource[]::new);
        List<String> names = IntStream.rangeClosed(1, 45)
                .mapToObj(i -> i % 7 == 0 ? "县机关事务服务中心第" + i + "办事处" : "第" + i + "镇")
                .toList();
        FormCatalog catalog = County.catalog(sources);
        County county = County.of(catalog, names);
        String[] values = IntStream.rangeClosed(1, 45).mapToObj(String::valueOf).toArray(String[]::new);
        for (int i = 1; i <= 7; i++) {
            county.form("f" + i, "r".repeat(40) + "mmbnd")
                    .figure("f" + i + ".count", "820", Then.same("820", "800"), Then.NOTHING, values);
        }
        Path other = Files.createDirectory(folder.resolve("wide"));
        Written written = Written.by(NarrativeDocument.bundled(catalog), county.consolidated(), other);
        assertThat(written.rows())
                .hasSize(2 * 47)
                .startsWith("单位|开展1号活动（场次）|开展2号活动（场次）|开展3号活动（场次）|开展4号活动（场次）")
                .contains("单位|开展5号活动（场次）|开展6号活动（场次）|开展7号活动（场次）", "第1镇|1|1|1", "全县|820|820|820");
        assertThat(written.part("word/document.xml")).doesNotContain("</w:tbl><w:tbl>");
    }

    private static final String FORM = """
            form: f%d
            title: %d号统计表
            sheet: %d号活动
            layout: list
            due: month
            fields:
              - {name: count, header: 数量, type: integer}
            indicators:
              - {code: f%d.count, title: 开展%d号活动, measure: 场次, value: count}
            """;
}
