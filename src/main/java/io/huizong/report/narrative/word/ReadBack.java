package io.huizong.report.narrative.word;

import io.huizong.report.narrative.chart.ChartData;
import io.huizong.report.narrative.chart.WrittenChart;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Untrue;
import io.huizong.report.narrative.text.WrittenText;
import io.huizong.report.narrative.xml.Xml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.w3c.dom.Element;

/** Compares a written document, opened again, with what was to be written in it. */
public final class ReadBack {
    private ReadBack() {}

    /**
     * Compares each paragraph, also of tables, headers and footers, and each chart.
     *
     * @throws Untrue at the first that says something else than its figures
     */
    public static void compare(Path file, Meant meant) throws IOException {
        try (OPCPackage word = WordFile.open(Files.readAllBytes(file))) {
            List<Story> stories = WordFile.stories(word);
            for (Meant.Part part : meant.parts()) {
                List<Element> written = stories.stream()
                        .filter(story -> story.name().equals(part.name()))
                        .flatMap(story -> Xml.all(story.root(), "p").stream())
                        .toList();
                part(written, part.phrases());
            }
            for (Map.Entry<String, ChartData> chart : meant.charts().entrySet()) {
                WrittenChart.compare(word, chart.getKey(), chart.getValue());
            }
        }
    }

    private static void part(List<Element> written, List<Phrase> meant) {
        for (int i = 0; i < Math.min(meant.size(), written.size()); i++) {
            new WrittenText(Xml.text(written.get(i))).compare(meant.get(i));
        }
        if (meant.size() != written.size()) {
            throw Untrue.of("parts", "", Map.of("found", written.size(), "expected", meant.size()));
        }
    }
}
