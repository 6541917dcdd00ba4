package io.huizong.reckoning;

/** What makes two texts the same: neither spaces nor width of digits tell them apart. */
final class Folding {
    private Folding() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c != ' ') {
                out.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
            }
        }
        return out.toString();
    }
}
