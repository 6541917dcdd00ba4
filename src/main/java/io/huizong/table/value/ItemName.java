package io.huizong.table.value;

import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way to read what a line says that lists an item: the number, the mark and the 其中 before a name change nothing about
 * it, nor does its measure in brackets. Other brackets belong to the name: they say which part of it is meant.
 *
 * @param text folded
 * @param measure what stood in the brackets; null for none
 */
record ItemName(String text, @Nullable String measure) {
    private static final int LONGEST = 200;
    private static final Vocabulary WORDS = Vocabulary.bundled();
    private static final String NUMERAL = "[" + String.join("", WORDS.words("numeral.digits"))
            + String.join("", WORDS.words("numeral.ten")) + "]{1,3}";
    /** 1. 1.2 （一） 一、 ① and the signs around them; a Chinese numeral needs a sign, for it may begin a word. */
    private static final Pattern NUMBER = Pattern.compile("^(?:[(\\[\u3010](?:\\d{1,3}|" + NUMERAL + ")[)\\]\u3011]"
            + "|\\d{1,3}(?:\\.\\d{1,3})*[.,:)\u3001\u3002]?|" + NUMERAL + "[.,:)\u3001\u3002]"
            + "|[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229])[.,:\u3001]?");

    private static final Pattern MARKS = Pattern.compile("^[\\p{P}\\p{S}&&[^(\\[\u3010\u300a\u201c\"']]+");
    private static final Pattern PREFIX = Pattern.compile(
            WORDS.words("item.prefix").stream().map(Pattern::quote).collect(Collectors.joining("|", "^(?:", ")[:,]?")));
    private static final Pattern BRACKETS = Pattern.compile("^(.+)[(\\[\u3010\u3014]([^()]+)[)\\]\u3011\u3015]$");
    private static final Pattern TAIL = Pattern.compile("[:*]+$");

    /** Every way to read a text, the plainest first; none of one that is too long for a name. */
    static List<ItemName> spellings(String text) {
        List<ItemName> found = new ArrayList<>();
        if (text.length() > LONGEST) {
            return found;
        }
        String rest = Folded.compact(text);
        String before = null;
        while (!rest.isEmpty() && !rest.equals(before)) {
            before = rest;
            add(rest, found);
            rest = next(rest);
        }
        return found;
    }

    private static String next(String text) {
        for (Pattern pattern : List.of(MARKS, NUMBER, PREFIX)) {
            Matcher match = pattern.matcher(text);
            if (match.find()) {
                return text.substring(match.end());
            }
        }
        return text;
    }

    private static void add(String text, List<ItemName> found) {
        String bare = TAIL.matcher(text).replaceFirst("");
        found.add(new ItemName(text, null));
        found.add(new ItemName(bare, null));
        Matcher brackets = BRACKETS.matcher(bare);
        if (brackets.matches() && Measures.isMeasure(brackets.group(2))) {
            found.add(new ItemName(brackets.group(1), brackets.group(2)));
        }
    }
}
