package io.huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of all indicators is what the forms say. After a change of the forms it is written anew with
 * {@code mvn test -Dtest=IndicatorCatalogTest -Dhuizong.write.docs=true}.
 */
class IndicatorCatalogTest {
    private static final Path PAGE = Path.of("docs/指标目录.md");
    private static final int PROMISED = 110;
    private static final Map<String, String> DUE =
            Map.of("MONTH", "每月", "QUARTER", "每季度", "HALF_YEAR", "每半年", "YEAR", "每年");

    private final FormCatalog catalog = Forms.bundled();

    @Test
    void thePageIsWhatTheFormsSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("huizong.write.docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @Test
    void asManyAsArePromised() {
        assertThat(catalog.reports().stream()
                        .mapToInt(f -> f.indicators().size())
                        .sum())
                .isGreaterThanOrEqualTo(PROMISED);
    }

    @Test
    void everyFigureOfANarrativeIsAnIndicator() throws IOException {
        assertThat(catalog.reports().stream()
                        .flatMap(f -> f.indicators().stream())
                        .map(Indicator::code))
                .containsAll(NarrativeUses.of(catalog).named());
    }

    private String page() throws IOException {
        NarrativeUses uses = NarrativeUses.of(catalog);
        List<Form> forms = catalog.reports();
        List<String> lines = new ArrayList<>();
        lines.add("# 指标目录");
        lines.add("");
        lines.add("本页由程序按 `src/main/resources/forms/` 中的报表自动生成，请勿手工修改。算法的写法见[表单编写](表单编写.md)。");
        lines.add("");
        lines.add("共" + forms.size() + "张报表，"
                + forms.stream().mapToInt(f -> f.indicators().size()).sum() + "项指标。");
        forms.forEach(form -> add(form, uses, lines));
        return String.join("\n", lines) + "\n";
    }

    private void add(Form form, NarrativeUses uses, List<String> lines) {
        lines.add("");
        lines.add("## " + form.title() + "（`" + form.code() + "`，"
                + form.due().map(d -> DUE.get(d.name())).orElse("不定期") + "）");
        lines.add("");
        lines.add("| 代码 | 指标 | 报表 | 算法 | 计量单位 | 用于综述 |");
        lines.add("| --- | --- | --- | --- | --- | --- |");
        form.indicators().forEach(i -> lines.add(line(form, i, uses)));
    }

    private String line(Form form, Indicator i, NarrativeUses uses) {
        String narratives = String.join("、", uses.of(i));
        return Stream.of("`" + i.code() + "`", i.title(), form.sheet(), "`" + formula(i) + "`", i.measure(), narratives)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String formula(Indicator i) {
        return formula(i.value()) + (i.where().isEmpty() ? "" : "，where: " + where(i));
    }

    private static String where(Indicator i) {
        return i.where().entrySet().stream()
                .map(e -> e.getKey() + ": [" + String.join(", ", e.getValue()) + "]")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String formula(Aggregation how) {
        if (how instanceof Aggregation.Ratio ratio) {
            return "ratio(" + String.join(" + ", ratio.numerators()) + ", " + String.join(" + ", ratio.denominators())
                    + ")";
        }
        String name = how.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        return how instanceof Aggregation.OfField of ? name + "(" + of.field() + ")" : name;
    }
}
