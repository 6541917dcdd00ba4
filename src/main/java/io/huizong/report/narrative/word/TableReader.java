package io.huizong.report.narrative.word;

import io.huizong.report.narrative.clause.Each;
import io.huizong.report.narrative.facts.ShapeCheck;
import io.huizong.report.narrative.mistake.NotSayable;
import io.huizong.report.narrative.word.Directive.Word;
import io.huizong.report.narrative.xml.Xml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads a table: which of its rows and columns are repeated, and what stands in its cells. */
final class TableReader {
    private final StoryReader story;
    private final Element table;
    private final List<Place> places = new ArrayList<>();

    /** A cell, where it stands. */
    private record Place(Element row, Element cell, int column, int span) {}

    /** A directive of a cell and where it is written. */
    private record Found(Directive directive, Spot spot) {}

    TableReader(StoryReader story, Element table) {
        this.story = story;
        this.table = table;
        Xml.children(table, "tr").forEach(this::places);
    }

    private void places(Element row) {
        int column = Xml.child(row, "trPr")
                .flatMap(p -> Xml.setting(p, "gridBefore", "val"))
                .map(Integer::parseInt)
                .orElse(0);
        for (Element cell : Xml.children(row, "tc").toList()) {
            int span = Xml.child(cell, "tcPr")
                    .flatMap(p -> Xml.setting(p, "gridSpan", "val"))
                    .map(Integer::parseInt)
                    .orElse(1);
            places.add(new Place(row, cell, column, span));
            column += span;
        }
    }

    Part.Table read(ShapeCheck names) {
        List<@Nullable Each> columns = columns(names);
        List<Part.Row> rows =
                Xml.children(table, "tr").map(row -> row(row, columns, names)).toList();
        List<Integer> widths = Xml.child(table, "tblGrid").stream()
                .flatMap(grid -> Xml.children(grid, "gridCol"))
                .map(column -> Xml.attribute(column, "w"))
                .map(width -> width.matches("\\d+") ? Integer.parseInt(width) : 0)
                .toList();
        return new Part.Table(table, columns, widths.size() == columns.size() ? widths : List.of(), rows);
    }

    private List<@Nullable Each> columns(ShapeCheck names) {
        int count = places.stream().mapToInt(p -> p.column() + p.span()).max().orElse(0);
        List<@Nullable Each> columns = new ArrayList<>(Collections.nCopies(count, null));
        for (Place place : places) {
            for (Found found : directives(place.cell(), Word.COLUMN)) {
                if (place.span() != 1 || columns.get(place.column()) != null) {
                    found.spot().fault(new NotSayable("column-once", Map.of()));
                } else {
                    FlowReader.each(found.directive().argument(), names, found.spot())
                            .ifPresent(each -> columns.set(place.column(), each));
                }
            }
        }
        return columns;
    }

    private List<Found> directives(Element cell, Word word) {
        List<Found> found = new ArrayList<>();
        for (Element paragraph : Xml.children(cell, "p").toList()) {
            for (Directive directive : story.tokens(paragraph).directives()) {
                if (directive.word() == word) {
                    found.add(new Found(directive, story.spot(paragraph)));
                }
            }
        }
        return found;
    }

    private Part.Row row(Element row, List<@Nullable Each> columns, ShapeCheck names) {
        List<Place> cells = places.stream().filter(p -> p.row() == row).toList();
        List<Found> found = cells.stream()
                .flatMap(p -> directives(p.cell(), Word.ROW).stream())
                .toList();
        found.stream().skip(1).forEach(more -> more.spot().fault(new NotSayable("row-once", Map.of())));
        Optional<Each> each = found.stream()
                .findFirst()
                .flatMap(f -> FlowReader.each(f.directive().argument(), names, f.spot()));
        ShapeCheck inside = inside(each.orElse(null), names);
        return new Part.Row(
                row,
                each.orElse(null),
                cells.stream().map(place -> cell(place, columns, inside)).toList());
    }

    private Part.Cell cell(Place place, List<@Nullable Each> columns, ShapeCheck names) {
        ShapeCheck inside = place.span() == 1 ? inside(columns.get(place.column()), names) : names;
        return new Part.Cell(place.cell(), place.column(), place.span(), story.blocks(place.cell(), inside, true));
    }

    private static ShapeCheck inside(@Nullable Each each, ShapeCheck names) {
        return each == null
                ? names
                : names.inside(Objects.requireNonNull(each).of().element());
    }
}
