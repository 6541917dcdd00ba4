package io.huizong.report.narrative.bundled;

import io.huizong.report.narrative.text.Wording;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The page by GB/T 9704-2012, in twentieths of a point. */
final class PageLayout {
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int TOP = millimetres(37);
    private static final int LEFT = millimetres(28);
    private static final int BOTTOM = millimetres(35);
    private static final int RIGHT = millimetres(26);
    /** Leaves 7 mm between the type area and the line of the page number. */
    private static final int FOOTER = millimetres(22);

    /** The width of the type area. */
    static final int TYPE_AREA = WIDTH - LEFT - RIGHT;

    private PageLayout() {}

    private static int millimetres(int length) {
        return Math.round(length * 1440 / 25.4f);
    }

    static void apply(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(FOOTER));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        number(document, HeaderFooterType.DEFAULT, "pageodd");
        number(document, HeaderFooterType.EVEN, "pageeven");
    }

    private static void number(XWPFDocument document, HeaderFooterType pages, String style) {
        XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(Wording.text("page.before"));
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.createRun().setText(Wording.text("page.after"));
    }
}
