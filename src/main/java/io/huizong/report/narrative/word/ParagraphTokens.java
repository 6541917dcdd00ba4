package io.huizong.report.narrative.word;

import io.huizong.report.narrative.clause.Segment;
import io.huizong.report.narrative.mistake.NotSayable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** A paragraph of a template, taken apart at its double braces. */
record ParagraphTokens(Element paragraph, List<Token> tokens, Looks looks) {
    private static final Pattern PLACE = Pattern.compile("[{\uFF5B]{2}(.*?)[}\uFF5D]{2}", Pattern.DOTALL);
    private static final Pattern BRACES = Pattern.compile("[{\uFF5B]{2}|[}\uFF5D]{2}");
    private static final Map<String, Integer> ORDINALS = Map.of("section", 1, "subsection", 2);

    /** Whether the names of headings' numbers can be used for nothing else. */
    static boolean isReserved(String name) {
        return ORDINALS.containsKey(name);
    }

    /** Takes a paragraph apart; what is wrong with its braces and directives goes to {@code faults}. */
    static ParagraphTokens of(Element paragraph, Consumer<NotSayable> faults) {
        Looks looks = new Looks();
        Characters characters = new Characters(paragraph, looks);
        List<Token> tokens = new ArrayList<>();
        Matcher places = PLACE.matcher(characters.text());
        int from = 0;
        while (places.find()) {
            own(characters, from, places.start(), tokens, faults);
            place(Typing.plain(places.group(1)), characters.look(places.start()), tokens, faults);
            from = places.end();
        }
        own(characters, from, characters.text().length(), tokens, faults);
        looks.kept().stream()
                .filter(element -> BRACES.matcher(element.getTextContent()).find())
                .forEach(element -> faults.accept(new NotSayable(
                        "out-of-reach", Map.of("found", element.getTextContent().strip()))));
        return new ParagraphTokens(paragraph, List.copyOf(tokens), looks);
    }

    private static void own(Characters characters, int from, int to, List<Token> tokens, Consumer<NotSayable> faults) {
        String text = characters.text().substring(from, to);
        if (BRACES.matcher(text).find()) {
            faults.accept(new NotSayable("open-place", Map.of("found", text)));
        }
        for (Segment segment : characters.segments(from, to)) {
            tokens.add(new Token.Own(segment));
        }
    }

    private static void place(String content, int look, List<Token> tokens, Consumer<NotSayable> faults) {
        if (isReserved(content)) {
            tokens.add(new Token.Ordinal(ORDINALS.getOrDefault(content, 1), look));
        } else if (!Directive.is(content)) {
            tokens.add(new Token.Asked(content, look));
        } else {
            try {
                tokens.add(new Token.Mark(Directive.parse(content)));
            } catch (NotSayable e) {
                faults.accept(e);
            }
        }
    }

    List<Directive> directives() {
        return tokens.stream()
                .filter(Token.Mark.class::isInstance)
                .map(t -> ((Token.Mark) t).directive())
                .toList();
    }

    /** Whether the paragraph only steers others: it holds directives and nothing that could be read. */
    boolean isSteering() {
        return !directives().isEmpty() && tokens.stream().allMatch(ParagraphTokens::isUnread);
    }

    private static boolean isUnread(Token token) {
        return token instanceof Token.Mark
                || (token instanceof Token.Own own
                        && own.segment() instanceof Segment.Fixed fixed
                        && fixed.text().isBlank());
    }

    /** Whether it is copied as it stands. */
    boolean isPlain() {
        return tokens.stream().allMatch(Token.Own.class::isInstance);
    }

    /** The same without the directives of tables, which are no part of its text. */
    ParagraphTokens withoutTable() {
        List<Token> rest = tokens.stream()
                .filter(t -> !(t instanceof Token.Mark mark && ofTable(mark.directive())))
                .toList();
        return new ParagraphTokens(paragraph, rest, looks);
    }

    static boolean ofTable(Directive directive) {
        return directive.word() == Directive.Word.ROW || directive.word() == Directive.Word.COLUMN;
    }
}
