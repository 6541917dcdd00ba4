package io.huizong.sheet.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Text as SpreadsheetML keeps it: in runs, with phonetic readings beside, with characters that XML forbids escaped. */
final class RichText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** The text of the current {@code si} or {@code is}; goes on to its end. */
    static String read(Xml xml) throws XMLStreamException {
        String only = "";
        StringBuilder runs = null;
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (xml.name()) {
                case "t" -> {
                    String text = xml.text();
                    if (runs == null && only.isEmpty()) {
                        only = text;
                    } else {
                        runs = runs == null ? new StringBuilder(only) : runs;
                        runs.append(text);
                    }
                }
                case "r" -> {}
                default -> xml.skip();
            }
        }
        return unescape(runs == null ? only : runs.toString());
    }

    /** Decodes {@code _x000D_}; an escape that was meant literally begins {@code _x005F_}. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (escapes.find()) {
            char meant = (char) Integer.parseInt(escapes.group(1), 16);
            escapes.appendReplacement(out, Matcher.quoteReplacement(String.valueOf(meant)));
        }
        return escapes.appendTail(out).toString();
    }
}
