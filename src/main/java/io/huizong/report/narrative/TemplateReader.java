package io.huizong.report.narrative;

import io.huizong.form.FormCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a narrative file; every mistake in it is named before anything is written. */
final class TemplateReader {
    private final Faults faults;

    /** Something that is read with the names that are known where it stands. */
    private interface Reading<T> {
        T read(String text, ShapeCheck names) throws NotSayable;
    }

    private TemplateReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads the parts of a narrative.
     *
     * @throws FaultyNarrative if there is any mistake, naming them all
     */
    static List<Part> read(NarrativeSource source, FormCatalog catalog) {
        Faults faults = new Faults(source.name());
        TemplateReader reader = new TemplateReader(faults);
        List<Part> parts = new ArrayList<>();
        YamlView.parse(source.text(), faults).ifPresent(view -> {
            view.text("narrative");
            view.text("title");
            parts.addAll(reader.parts(view, new ShapeCheck(catalog, Map.of())));
            view.finish();
        });
        if (!faults.lines().isEmpty()) {
            throw new FaultyNarrative(faults.lines());
        }
        return List.copyOf(parts);
    }

    private List<Part> parts(YamlView view, ShapeCheck names) {
        return view.list("paragraphs").stream().map(v -> part(v, names)).toList();
    }

    private Part part(YamlView view, ShapeCheck names) {
        Part part = view.has("each")
                ? loop(view, names)
                : view.has("choose") ? choice(view, names) : view.has("table") ? grid(view, names) : other(view, names);
        view.finish();
        return part;
    }

    private Part other(YamlView view, ShapeCheck names) {
        return view.has("paragraphs") ? new Part.Choice(List.of(option(view, names))) : prose(view, names);
    }

    private Part loop(YamlView view, ShapeCheck names) {
        FactExpression each = each(view, "each", names);
        ShapeCheck inside = inside(each, names);
        return each == null
                ? new Part.Choice(List.of(option(view, inside)))
                : new Part.Loop(each, when(view, inside), parts(view, inside));
    }

    private Part choice(YamlView view, ShapeCheck names) {
        List<Part.Option> options = new ArrayList<>();
        for (YamlView option : view.list("choose")) {
            options.add(option(option, names));
            option.finish();
        }
        return new Part.Choice(List.copyOf(options));
    }

    private Part.Option option(YamlView view, ShapeCheck names) {
        return new Part.Option(when(view, names), parts(view, names));
    }

    private Part prose(YamlView view, ShapeCheck names) {
        Located code = view.text("style");
        Style style = Style.of(code.text()).orElse(Style.BODY);
        if (Style.of(code.text()).isEmpty() && !code.text().isEmpty()) {
            NotSayable unknown = new NotSayable("unknown-style", Map.of("found", code.text(), "known", Style.codes()));
            faults.add(code.line(), unknown);
        }
        FactExpression when = when(view, names);
        List<Item> items =
                view.items("text", "say").stream().map(v -> item(v, names)).toList();
        return new Part.Prose(style, when, items);
    }

    private Item item(YamlView view, ShapeCheck names) {
        FactExpression each = view.has("each") ? each(view, "each", names) : null;
        ShapeCheck inside = inside(each, names);
        Item item = new Item(when(view, inside), each, say(view, "say", inside), optional(view, "nil", inside));
        view.finish();
        return item;
    }

    private Part grid(YamlView view, ShapeCheck names) {
        FactExpression when = when(view, names);
        YamlView table = view.map("table");
        FactExpression rows = each(table, "rows", names);
        ShapeCheck inside = inside(rows, names);
        List<Part.Column> columns = new ArrayList<>();
        for (YamlView column : table.list("columns")) {
            columns.add(column(column, names, inside));
            column.finish();
        }
        table.finish();
        return rows == null ? new Part.Choice(List.of()) : new Part.Grid(rows, when, List.copyOf(columns));
    }

    private Part.Column column(YamlView view, ShapeCheck outside, ShapeCheck row) {
        FactExpression each = view.has("each") ? each(view, "each", outside) : null;
        ShapeCheck head = inside(each, outside);
        return new Part.Column(
                each,
                when(view, head),
                say(view, "head", head),
                say(view, "cell", inside(each, row)),
                optional(view, "foot", head));
    }

    private static ShapeCheck inside(@Nullable FactExpression each, ShapeCheck names) {
        return each == null ? names : names.inside(each.element());
    }

    private @Nullable FactExpression when(YamlView view, ShapeCheck names) {
        return read(view.optional("when"), names, FactExpression::condition);
    }

    private @Nullable FactExpression each(YamlView view, String key, ShapeCheck names) {
        return read(view.text(key), names, FactExpression::loop);
    }

    private @Nullable TemplateText optional(YamlView view, String key, ShapeCheck names) {
        return read(view.optional(key), names, TemplateText::parse);
    }

    private TemplateText say(YamlView view, String key, ShapeCheck names) {
        TemplateText text = read(view.text(key), names, TemplateText::parse);
        return text == null ? new TemplateText(List.of()) : text;
    }

    private <T> @Nullable T read(@Nullable Located text, ShapeCheck names, Reading<T> reading) {
        if (text == null) {
            return null;
        }
        try {
            return reading.read(text.text(), names);
        } catch (NotSayable e) {
            faults.add(text.line(), e);
            return null;
        }
    }
}
