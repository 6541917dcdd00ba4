package io.huizong.report.narrative;

import io.huizong.form.FormCatalog;
import io.huizong.period.PeriodType;
import io.huizong.report.narrative.YamlFile.Located;
import io.huizong.report.narrative.facts.CountyFacts;
import io.huizong.report.narrative.facts.FactExpression;
import io.huizong.report.narrative.facts.ShapeCheck;
import io.huizong.report.narrative.mistake.Faults;
import io.huizong.report.narrative.mistake.NotSayable;
import io.huizong.report.narrative.word.WordTemplate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the small file beside a template says about it.
 *
 * @param periods the lengths of periods that it is written for
 * @param template the name of the template's file, in the same folder
 * @param file how its document is called in a period's folder; empty where the narrative leaves that to its reader
 * @param asked whether it is written for a period only once somebody has asked for it there
 * @param figures what the template calls an indicator, and its code
 */
record Head(
        String code,
        String title,
        Set<PeriodType> periods,
        Located template,
        Optional<FileName> file,
        boolean asked,
        Map<String, String> figures) {

    private static final String ASKED = "asked";
    private static final String ALWAYS = "always";

    /** What expressions and directives read as something else than a name. */
    private static final Set<String> WORDS =
            Set.of("and or not div mod eq ne lt le gt ge instanceof matches between new T true false null if by"
                    .split(" ", -1));

    /** {@code strict} refuses indicators that the catalogue lacks; else what is said of them is left out. */
    static Head read(String name, String text, FormCatalog catalog, boolean strict, Faults faults) {
        YamlFile file = new YamlFile(name, text, faults);
        Head head = new Head(
                file.text("narrative").text(),
                file.text("title").text(),
                periods(file),
                file.text("template"),
                file.optional("file").flatMap(written -> name(written, file)),
                asked(file),
                figures(file, catalog, strict));
        file.finish();
        return head;
    }

    private static Set<PeriodType> periods(YamlFile file) {
        Set<PeriodType> periods = new LinkedHashSet<>();
        for (Located written : file.texts("periods")) {
            PeriodType.of(written.text())
                    .ifPresentOrElse(
                            periods::add,
                            () -> file.fault(
                                    written.line(),
                                    "unknown-period",
                                    Map.of("found", written.text(), "known", known())));
        }
        return periods;
    }

    private static Optional<FileName> name(Located written, YamlFile file) {
        Optional<FileName> name = FileName.parse(written.text());
        if (name.isEmpty()) {
            file.fault(written.line(), "no-file-name", Map.of("found", written.text(), "places", FileName.PLACES));
        }
        return name;
    }

    private static boolean asked(YamlFile file) {
        Optional<Located> written = file.optional("written");
        written.filter(w -> !Set.of(ASKED, ALWAYS).contains(w.text()))
                .ifPresent(w -> file.fault(w.line(), "unknown-occasion", Map.of("found", w.text())));
        return written.filter(w -> w.text().equals(ASKED)).isPresent();
    }

    private static List<String> known() {
        return Arrays.stream(PeriodType.values()).map(PeriodType::code).toList();
    }

    private static Map<String, String> figures(YamlFile file, FormCatalog catalog, boolean strict) {
        Map<String, String> figures = new LinkedHashMap<>();
        file.mapping("figures").forEach((name, code) -> {
            if (!isName(name, catalog)) {
                file.fault(code.line(), "no-name", Map.of("found", name));
            } else if (hides(name)) {
                file.fault(code.line(), "hiding-name", Map.of("found", name));
            } else if (strict
                    && catalog.reports().stream()
                            .noneMatch(f -> f.indicator(code.text()).isPresent())) {
                file.fault(code.line(), "no-indicator", Map.of("found", code.text()));
            } else {
                figures.put(name, code.text());
            }
        });
        return figures;
    }

    /** Whether expressions read it as one name. */
    private static boolean isName(String name, FormCatalog catalog) {
        try {
            FactExpression.figure(name, ShapeCheck.of(catalog, Map.of(name, "")));
            return !WORDS.contains(name) && name.codePoints().allMatch(Character::isLetterOrDigit);
        } catch (NotSayable e) {
            return false;
        }
    }

    private static boolean hides(String name) {
        return WordTemplate.isReserved(name) || CountyFacts.isName(name);
    }
}
