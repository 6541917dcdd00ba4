package io.huizong.report.narrative.word;

import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.xml.Xml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts evaluated blocks together as a part of a Word file. Used once. */
final class StoryWriter {
    /** What may stand once in a file; a copy does without. */
    private static final Set<String> ONCE = Set.of("bookmarkStart", "bookmarkEnd");

    private static final String NUMBERS = "http://schemas.microsoft.com/office/word/2010/wordml";

    private final Document document;
    private final Charts charts;
    private final Headings headings = new Headings();
    private final List<Phrase> prose = new ArrayList<>();
    private final IdentityHashMap<Element, Phrase> said = new IdentityHashMap<>();
    private final Set<Element> copied = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A part as it is to be written.
     *
     * @param meant what each paragraph is to say, those of tables and boxes too, in the order of the document
     * @param prose what the paragraphs that were filled in are to say, tables left out
     */
    record Written(Document document, List<Phrase> meant, List<Phrase> prose) {}

    private StoryWriter(Document document, Charts charts) {
        this.document = document;
        this.charts = charts;
    }

    static Written write(Story story, List<Block> blocks, Charts charts) {
        Document document = Xml.like(story.root());
        StoryWriter writer = new StoryWriter(document, charts);
        Element root = document.getDocumentElement();
        for (Element child : Xml.children(story.root())) {
            if (child == story.container()) {
                writer.fill(writer.into(root, child, false), blocks);
            } else if (story.container() != story.root()) {
                writer.into(root, child, true);
            }
        }
        if (story.container() == story.root()) {
            writer.fill(root, blocks);
        }
        List.of("p", "tr").forEach(name -> Xml.all(root, name).forEach(StoryWriter::forgetNumber));
        return new Written(document, writer.meant(root), List.copyOf(writer.prose));
    }

    /** Word numbers paragraphs and rows; a copy's number would be another's. */
    private static void forgetNumber(Element element) {
        element.removeAttributeNS(NUMBERS, "paraId");
        element.removeAttributeNS(NUMBERS, "textId");
    }

    private List<Phrase> meant(Element root) {
        List<Phrase> meant = new ArrayList<>();
        for (Element paragraph : Xml.all(root, "p")) {
            Phrase own = new Phrase(List.of(new Piece.Literal(Xml.text(paragraph))));
            meant.add(said.getOrDefault(paragraph, own));
        }
        return meant;
    }

    private Element into(Element parent, Element template, boolean deep) {
        Element copy = (Element) document.importNode(template, deep);
        parent.appendChild(copy);
        return copy;
    }

    private void fill(Element container, List<Block> blocks) {
        boolean table = false;
        for (Block block : blocks) {
            if (table && !isParagraph(block)) {
                part(container);
            }
            block(container, block);
            table = block instanceof Block.Table;
        }
        if (table) {
            part(container);
        }
        Company.keep(container);
    }

    private static boolean isParagraph(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Chart
                || (block instanceof Block.Fixed fixed && Xml.is(fixed.element(), "p"));
    }

    /** Two tables with nothing between would be one, and neither a document nor a cell ends with a table. */
    private void part(Element container) {
        Element paragraph = Xml.add(container, "p");
        List<Element> cells = Xml.all(container, "tc");
        Xml.child(cells.get(cells.size() - 1), "p")
                .flatMap(p -> Xml.child(p, "pPr"))
                .ifPresent(look -> paragraph.appendChild(look.cloneNode(true)));
    }

    private void block(Element container, Block block) {
        if (block instanceof Block.Fixed fixed) {
            fixed(container, fixed.element());
        } else if (block instanceof Block.Paragraph paragraph) {
            Phrase phrase = headings.number(paragraph.phrase());
            Element written = into(container, paragraph.element(), false);
            ParagraphWriter.fill(written, paragraph, phrase);
            said.put(written, phrase.bare());
            if (!Xml.is(container, "tc")) {
                prose.add(phrase.traced());
            }
        } else if (block instanceof Block.Chart chart) {
            charts.draw(into(container, chart.paragraph(), false), chart);
        } else if (block instanceof Block.Shell shell) {
            shell(container, shell);
        } else if (block instanceof Block.Table table) {
            table(container, table);
        }
    }

    private void fixed(Element container, Element template) {
        Element copy = into(container, template, true);
        if (!copied.add(template)) {
            ONCE.stream()
                    .flatMap(name -> Xml.all(copy, name).stream())
                    .toList()
                    .forEach(mark -> mark.getParentNode().removeChild(mark));
        }
    }

    private void shell(Element container, Block.Shell shell) {
        Element copy = into(container, shell.element(), false);
        if (shell.content() == shell.element()) {
            fill(copy, shell.body());
            return;
        }
        for (Element child : Xml.children(shell.element())) {
            if (child == shell.content()) {
                fill(into(copy, child, false), shell.body());
            } else {
                into(copy, child, true);
            }
        }
    }

    private void table(Element container, Block.Table table) {
        Element copy = into(container, table.element(), false);
        for (Element child : Xml.children(table.element())) {
            if (!Xml.is(child, "tr")) {
                into(copy, child, true);
            }
        }
        grid(copy, table.widths());
        for (Block.Row row : table.rows()) {
            row(copy, row, table.widths());
        }
    }

    private static void grid(Element table, List<Integer> widths) {
        Xml.child(table, "tblGrid").filter(grid -> !widths.isEmpty()).ifPresent(grid -> {
            Xml.children(grid).forEach(grid::removeChild);
            widths.forEach(width -> Xml.set(Xml.add(grid, "gridCol"), "w", width));
        });
    }

    private void row(Element table, Block.Row row, List<Integer> widths) {
        Element copy = into(table, row.element(), false);
        for (Element child : Xml.children(row.element())) {
            if (!Xml.is(child, "tc")) {
                into(copy, child, true);
            }
        }
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            Element written = cell(copy, cell);
            if (!widths.isEmpty()) {
                int to = Math.min(widths.size(), column + cell.span());
                int width = widths.subList(Math.min(column, to), to).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                CellShape.set(written, width, cell.span());
            }
            column += cell.span();
        }
    }

    private Element cell(Element row, Block.Cell cell) {
        Element copy = into(row, cell.element(), false);
        Xml.child(cell.element(), "tcPr").ifPresent(shape -> into(copy, shape, true));
        fill(copy, cell.body());
        if (Xml.child(copy, "p").isEmpty()) {
            Element empty = Xml.add(copy, "p");
            Xml.child(cell.element(), "p").flatMap(p -> Xml.child(p, "pPr")).ifPresent(look -> into(empty, look, true));
        }
        return copy;
    }
}
