package io.huizong.report.narrative.word;

import io.huizong.report.narrative.chart.ChartOrder;
import io.huizong.report.narrative.clause.Flow;
import io.huizong.report.narrative.clause.Segment;
import io.huizong.report.narrative.clause.TemplateText;
import io.huizong.report.narrative.facts.FactExpression;
import io.huizong.report.narrative.facts.ShapeCheck;
import io.huizong.report.narrative.mistake.Faults;
import io.huizong.report.narrative.mistake.NotSayable;
import io.huizong.report.narrative.word.Directive.Word;
import io.huizong.report.narrative.word.FlowReader.Unit;
import io.huizong.report.narrative.xml.Xml;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads the paragraphs and tables of one part of a template: the body, a header, a footer. */
final class StoryReader {
    private final Faults faults;
    private final String file;
    private final String part;
    private final boolean charts;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();

    private StoryReader(Faults faults, String file, Story story) {
        this.faults = faults;
        this.file = file;
        this.part = story.label();
        this.charts = story.isBody();
        Xml.all(story.root(), "p").forEach(p -> numbers.put(p, numbers.size() + 1));
    }

    /** Reads a part; every mistake goes to {@code faults}. */
    static List<Flow<Part>> read(Story story, String file, ShapeCheck names, Faults faults) {
        return new StoryReader(faults, file, story).blocks(story.container(), names, false);
    }

    List<Flow<Part>> blocks(Element container, ShapeCheck names, boolean cell) {
        List<Unit<Element>> units = new ArrayList<>();
        for (Element child : Xml.children(container)) {
            if (!Xml.is(child, "tcPr")) {
                units(child, units);
            }
        }
        return new FlowReader<Element, Part>(units, (element, inside) -> leaf(element, inside, cell)).all(names);
    }

    private void units(Element element, List<Unit<Element>> units) {
        if (Xml.is(element, "p")) {
            ParagraphTokens tokens = tokens(element).withoutTable();
            if (tokens.isSteering() && tokens.directives().stream().noneMatch(d -> d.word() == Word.CHART)) {
                ParagraphTokens.of(element, spot(element)::fault);
                tokens.directives().forEach(d -> units.add(Unit.of(d, spot(element))));
                return;
            }
        }
        units.add(Unit.of(element, spot(element)));
    }

    /** Takes a paragraph apart without noting what is wrong with it, for whoever looks at it more than once. */
    ParagraphTokens tokens(Element paragraph) {
        return ParagraphTokens.of(paragraph, mistake -> {});
    }

    Spot spot(Element element) {
        return new Spot(faults, file, part, numbers.getOrDefault(element, 0), Xml.text(element));
    }

    private Optional<Part> leaf(Element element, ShapeCheck names, boolean cell) {
        if (Xml.is(element, "p")) {
            return paragraph(element, names, cell);
        }
        if (Xml.is(element, "tbl")) {
            return Optional.of(new TableReader(this, element).read(names));
        }
        if (Xml.is(element, "sdt")) {
            return Xml.child(element, "sdtContent").map(content -> shell(element, content, names, cell));
        }
        boolean note = Xml.is(element, "footnote") || Xml.is(element, "endnote");
        return Optional.of(note ? shell(element, element, names, cell) : new Part.Fixed(element));
    }

    private Part shell(Element element, Element content, ShapeCheck names, boolean cell) {
        return new Part.Shell(element, content, blocks(content, names, cell));
    }

    private Optional<Part> paragraph(Element paragraph, ShapeCheck names, boolean cell) {
        Spot spot = spot(paragraph);
        ParagraphTokens all = ParagraphTokens.of(paragraph, spot::fault);
        if (!cell && all.directives().stream().anyMatch(ParagraphTokens::ofTable)) {
            spot.fault(new NotSayable("table-only", Map.of()));
        }
        ParagraphTokens tokens = all.withoutTable();
        if (tokens.directives().stream().anyMatch(d -> d.word() == Word.CHART)) {
            return chart(tokens, names, spot);
        }
        if (all.isPlain()) {
            return Optional.of(new Part.Fixed(paragraph));
        }
        return Optional.of(new Part.Prose(paragraph, inline(tokens, names, spot), tokens.looks(), cell));
    }

    private Optional<Part> chart(ParagraphTokens tokens, ShapeCheck names, Spot spot) {
        if (!charts || !tokens.isSteering() || tokens.directives().size() != 1) {
            spot.fault(new NotSayable("chart-alone", Map.of()));
            return Optional.empty();
        }
        String argument = tokens.directives().get(0).argument();
        return Optional.ofNullable(FlowReader.read(argument, names, spot, ChartOrder::parse))
                .map(order -> new Part.Chart(tokens.paragraph(), order));
    }

    private List<Flow<TemplateText>> inline(ParagraphTokens tokens, ShapeCheck names, Spot spot) {
        List<Unit<List<Token>>> units = new ArrayList<>();
        List<Token> stretch = new ArrayList<>();
        for (Token token : tokens.tokens()) {
            if (token instanceof Token.Mark mark) {
                stretch(stretch, units, spot);
                units.add(Unit.of(mark.directive(), spot));
            } else {
                stretch.add(token);
            }
        }
        stretch(stretch, units, spot);
        return new FlowReader<List<Token>, TemplateText>(units, (t, inside) -> Optional.of(text(t, inside, spot)))
                .all(names);
    }

    private static void stretch(List<Token> stretch, List<Unit<List<Token>>> units, Spot spot) {
        if (!stretch.isEmpty()) {
            units.add(Unit.of(List.copyOf(stretch), spot));
            stretch.clear();
        }
    }

    private static TemplateText text(List<Token> tokens, ShapeCheck names, Spot spot) {
        List<Segment> segments = new ArrayList<>();
        for (Token token : tokens) {
            if (token instanceof Token.Own own) {
                segments.add(own.segment());
            } else if (token instanceof Token.Ordinal ordinal) {
                segments.add(new Segment.Ordinal(ordinal.level(), ordinal.look()));
            } else if (token instanceof Token.Asked asked) {
                FactExpression expression = FlowReader.read(asked.expression(), names, spot, FactExpression::sayable);
                if (expression != null) {
                    segments.add(new Segment.Asked(expression, asked.look()));
                }
            }
        }
        return TemplateText.of(segments);
    }
}
