package io.huizong.report.narrative.word;

import io.huizong.report.narrative.chart.ChartData;
import io.huizong.report.narrative.clause.Flow;
import io.huizong.report.narrative.clause.TemplateText;
import io.huizong.report.narrative.facts.Moment;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import io.huizong.report.narrative.text.Wording;
import io.huizong.report.narrative.xml.Xml;
import java.util.ArrayList;
import java.util.List;

/** Turns parts of a template and the facts into blocks of a document. */
final class Evaluation {
    private static final String CLAUSE_ENDS = Wording.text("clause-ends");
    private static final String STOP = Wording.text("sentence-ends").substring(0, 1);

    private static final Flow.Run<TemplateText, Piece> TEXTS = new Flow.Run<>(TemplateText::say, Block::isNil);
    private static final Flow.Run<Part, Block> PARTS = new Flow.Run<>(
            Evaluation::part,
            blocks -> Block.isNil(blocks.stream().flatMap(Block::pieces).toList()));

    private Evaluation() {}

    static List<Block> of(List<Flow<Part>> flow, Moment moment) {
        return PARTS.all(flow, moment);
    }

    private static List<Block> part(Part part, Moment moment) {
        if (part instanceof Part.Prose prose) {
            return prose(prose, moment);
        }
        if (part instanceof Part.Table table) {
            return TableTurns.of(table, moment);
        }
        if (part instanceof Part.Shell shell) {
            return List.of(new Block.Shell(shell.element(), shell.content(), of(shell.body(), moment)));
        }
        if (part instanceof Part.Chart chart) {
            return chart.order().data(moment).stream()
                    .map((ChartData data) -> (Block) new Block.Chart(chart.paragraph(), data))
                    .toList();
        }
        return part instanceof Part.Fixed fixed ? List.of(new Block.Fixed(fixed.element())) : List.of();
    }

    private static List<Block> prose(Part.Prose prose, Moment moment) {
        List<Piece> pieces = new ArrayList<>(TEXTS.all(prose.flow(), moment));
        if (pieces.isEmpty() && prose.cell() && isOneText(prose)) {
            pieces.add(new Piece.Look(0));
            pieces.add(new Piece.Words(Wording.text("no-value")));
        }
        if (pieces.isEmpty() && !endsSection(prose)) {
            return List.of();
        }
        close(pieces);
        return List.of(new Block.Paragraph(prose.paragraph(), prose.looks(), new Phrase(List.copyOf(pieces))));
    }

    /** Whether nothing but a missing figure can have left the paragraph empty. */
    private static boolean isOneText(Part.Prose prose) {
        return prose.flow().size() == 1 && prose.flow().get(0) instanceof Flow.Leaf<TemplateText>;
    }

    /** The last paragraph of a section holds its page set-up. */
    private static boolean endsSection(Part.Prose prose) {
        return Xml.child(prose.paragraph(), "pPr")
                .flatMap(p -> Xml.child(p, "sectPr"))
                .isPresent();
    }

    /** What would have led on to a sentence that was not said ends the paragraph instead. */
    private static void close(List<Piece> pieces) {
        int last = pieces.size() - 1;
        if (last >= 0 && CLAUSE_ENDS.contains(pieces.get(last).text()) && pieces.get(last) instanceof Piece.Literal) {
            pieces.set(last, new Piece.Literal(STOP));
        }
    }
}
