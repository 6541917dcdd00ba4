package io.huizong.report.narrative.word;

import io.huizong.report.narrative.chart.ChartData;
import io.huizong.report.narrative.text.Phrase;
import io.huizong.report.narrative.text.Piece;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A part of the evaluated narrative, in the order of the document, with what of the template it looks like. */
sealed interface Block {
    /** Everything that it says. */
    Stream<Piece> pieces();

    record Fixed(Element element) implements Block {
        @Override
        public Stream<Piece> pieces() {
            return Stream.empty();
        }
    }

    record Paragraph(Element element, Looks looks, Phrase phrase) implements Block {
        @Override
        public Stream<Piece> pieces() {
            return phrase.pieces().stream();
        }
    }

    record Shell(Element element, Element content, List<Block> body) implements Block {
        @Override
        public Stream<Piece> pieces() {
            return body.stream().flatMap(Block::pieces);
        }
    }

    record Chart(Element paragraph, ChartData data) implements Block {
        @Override
        public Stream<Piece> pieces() {
            return Stream.empty();
        }
    }

    /**
     * A table.
     *
     * @param widths of its columns; empty to leave them as they are
     */
    record Table(Element element, List<Integer> widths, List<Row> rows) implements Block {
        @Override
        public Stream<Piece> pieces() {
            return rows.stream()
                    .flatMap(r -> r.cells().stream())
                    .flatMap(c -> c.body().stream().flatMap(Block::pieces));
        }
    }

    record Row(Element element, List<Cell> cells) {}

    /**
     * A cell of a table.
     *
     * @param span how many columns it takes
     */
    record Cell(Element element, int span, List<Block> body) {}

    /** Whether there are numbers in it and all of them are 0. */
    static boolean isNil(List<Piece> pieces) {
        List<BigDecimal> amounts = pieces.stream()
                .filter(Piece.Amount.class::isInstance)
                .map(p -> ((Piece.Amount) p).figure())
                .toList();
        return !amounts.isEmpty() && amounts.stream().allMatch(a -> a.signum() == 0);
    }
}
