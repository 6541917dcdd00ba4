package io.huizong.report.narrative.word;

import io.huizong.report.narrative.xml.Xml;
import org.w3c.dom.Element;

/** Sets how wide a cell is and how many columns it takes, in the order that the schema asks for. */
final class CellShape {
    private CellShape() {}

    static void set(Element cell, int width, int span) {
        Element shape = Xml.child(cell, "tcPr").orElseGet(() -> {
            Element made = Xml.add(cell, "tcPr");
            cell.insertBefore(made, cell.getFirstChild());
            return made;
        });
        Element size = Xml.child(shape, "tcW").orElseGet(() -> {
            Element made = Xml.add(shape, "tcW");
            Xml.child(shape, "cnfStyle")
                    .ifPresentOrElse(
                            style -> shape.insertBefore(made, style.getNextSibling()),
                            () -> shape.insertBefore(made, shape.getFirstChild()));
            return made;
        });
        Xml.set(size, "w", width);
        Xml.set(size, "type", "dxa");
        Xml.child(shape, "gridSpan").ifPresent(shape::removeChild);
        if (span > 1) {
            Element spanning = Xml.add(shape, "gridSpan");
            Xml.set(spanning, "val", span);
            shape.insertBefore(spanning, size.getNextSibling());
        }
    }
}
