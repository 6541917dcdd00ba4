package io.huizong.report.narrative.word;

import io.huizong.report.narrative.clause.Segment;
import io.huizong.report.narrative.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** A paragraph's characters in a row, each with how it looks; what is no text stands in as one character. */
final class Characters {
    private static final char STAND_IN = '\uFFFC';
    private static final int NONE = -1;
    /** Marks of the word processor's own, which a paragraph that is filled in does without. */
    private static final Set<String> DROPPED = Set.of(
            "pPr",
            "rPr",
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "annotationRef",
            "permStart",
            "permEnd",
            "lastRenderedPageBreak");
    /** What only wraps runs: they are read as if it were not there. */
    private static final Set<String> WRAPPERS = Set.of("smartTag", "customXml", "sdt", "sdtContent");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> looks = new ArrayList<>();
    private final List<Integer> kept = new ArrayList<>();
    private final Looks known;

    Characters(Element paragraph, Looks known) {
        this.known = known;
        Xml.children(paragraph).forEach(this::read);
    }

    private void read(Element element) {
        boolean ours = Xml.WORD.equals(element.getNamespaceURI());
        if (ours && WRAPPERS.contains(element.getLocalName())) {
            Xml.children(element).stream()
                    .filter(child -> !child.getLocalName().endsWith("Pr"))
                    .forEach(this::read);
        } else if (Xml.is(element, "r")) {
            run(element);
        } else if (!(ours && DROPPED.contains(element.getLocalName()))) {
            keep(element, 0);
        }
    }

    private void run(Element run) {
        int look = known.of(Xml.child(run, "rPr").orElse(null));
        for (Element child : Xml.children(run)) {
            if (Xml.is(child, "t")) {
                child.getTextContent().chars().forEach(c -> add((char) c, look, NONE));
            } else if (!DROPPED.contains(child.getLocalName())) {
                keep(alone(run, child), look);
            }
        }
    }

    /** The run with only one of the things in it. */
    private static Element alone(Element run, Element child) {
        Element copy = (Element) run.cloneNode(false);
        Xml.child(run, "rPr").ifPresent(format -> copy.appendChild(format.cloneNode(true)));
        copy.appendChild(child.cloneNode(true));
        return copy;
    }

    private void keep(Element element, int look) {
        add(STAND_IN, look, known.keep(element));
    }

    private void add(char c, int look, int object) {
        text.append(c);
        looks.add(look);
        kept.add(object);
    }

    /** The characters; an expression may run over any of them. */
    String text() {
        return text.toString();
    }

    int look(int at) {
        return looks.get(at);
    }

    /** What stands from one place to another, each stretch of a look for itself. */
    List<Segment> segments(int from, int to) {
        List<Segment> segments = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at++) {
            boolean object = kept.get(at) != NONE;
            if (object || !looks.get(at).equals(looks.get(start))) {
                fixed(start, at, segments);
                start = at;
            }
            if (object) {
                segments.add(new Segment.Kept(Xml.text(known.kept().get(kept.get(at))), kept.get(at)));
                start = at + 1;
            }
        }
        fixed(start, to, segments);
        return segments;
    }

    private void fixed(int from, int to, List<Segment> segments) {
        if (from < to) {
            segments.add(new Segment.Fixed(text.substring(from, to), looks.get(from)));
        }
    }
}
