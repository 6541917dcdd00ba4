package io.huizong.report.narrative.word;

/** What a word processor's corrections and Chinese input make of an expression, turned back. */
final class Typing {
    private static final String QUOTES = "'\"\u2018\u2019\u201C\u201D\uFF07\uFF02";
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Typing() {}

    /** The expression with plain quotes, and with half-width signs wherever no text is quoted. */
    static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean quote = QUOTES.indexOf(c) >= 0;
            quoted ^= quote;
            plain.append(quote ? '\'' : quoted ? c : halfWidth(c));
        }
        return plain.toString().strip();
    }

    private static char halfWidth(char c) {
        if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return ' ';
        }
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }
}
