package io.huizong.report.narrative.facts;

import io.huizong.report.narrative.facts.Shape.Plain;
import io.huizong.report.narrative.mistake.NotSayable;
import io.huizong.report.narrative.text.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.Expression;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.SpelEvaluationException;
import org.springframework.expression.spel.SpelMessage;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** A checked, read-only expression over the facts. */
public final class FactExpression {
    private static final Set<SpelMessage> OF_NOTHING = Set.of(
            SpelMessage.TYPE_CONVERSION_ERROR,
            SpelMessage.OPERATOR_NOT_SUPPORTED_BETWEEN_TYPES,
            SpelMessage.METHOD_CALL_ON_NULL_OBJECT_NOT_ALLOWED);

    private final Expression expression;
    private final Shape shape;

    private FactExpression(Expression expression, Shape shape) {
        this.expression = expression;
        this.shape = shape;
    }

    static FactExpression parse(String text, ShapeCheck names) throws NotSayable {
        try {
            SpelExpression parsed = new SpelExpressionParser().parseRaw(text);
            return new FactExpression(parsed, names.of(parsed.getAST()));
        } catch (ParseException | IllegalStateException | IllegalArgumentException e) {
            throw new NotSayable("no-expression", Map.of("found", text, "problem", String.valueOf(e.getMessage())));
        }
    }

    /** Parses one that yields something to show. */
    public static FactExpression sayable(String text, ShapeCheck names) throws NotSayable {
        FactExpression parsed = parse(text, names);
        if (parsed.shape != Plain.TEXT && parsed.shape != Plain.NUMBER && parsed.shape != Plain.PHRASE) {
            throw new NotSayable("not-text", Map.of("found", text));
        }
        if (ShapeCheck.holdsNumber(((SpelExpression) parsed.expression).getAST())) {
            throw new NotSayable("own-number", Map.of("found", text));
        }
        return parsed;
    }

    public static FactExpression condition(String text, ShapeCheck names) throws NotSayable {
        FactExpression parsed = parse(text, names);
        if (parsed.shape != Plain.FLAG) {
            throw new NotSayable("no-condition", Map.of("found", text));
        }
        return parsed;
    }

    public static FactExpression loop(String text, ShapeCheck names) throws NotSayable {
        FactExpression parsed = parse(text, names);
        if (!(parsed.shape instanceof Shape.Many)) {
            throw new NotSayable("no-loop", Map.of("found", text));
        }
        return parsed;
    }

    /** Parses one that yields a figure, whose numbers a chart can draw. */
    public static FactExpression figure(String text, ShapeCheck names) throws NotSayable {
        FactExpression parsed = parse(text, names);
        if (!new Shape.One(FigureFacts.KIND).equals(parsed.shape)) {
            throw new NotSayable("no-figure", Map.of("found", text));
        }
        return parsed;
    }

    /** As it was written. */
    public String text() {
        return expression.getExpressionString();
    }

    /** What each turn of a loop stands at. */
    public Kind<?> element() {
        if (shape instanceof Shape.Many many) {
            return many.kind();
        }
        throw new IllegalStateException("no loop: " + expression.getExpressionString());
    }

    public boolean holds(Moment moment) {
        return Boolean.TRUE.equals(value(moment));
    }

    public List<Subject> each(Moment moment) {
        return value(moment) instanceof List<?> many
                ? many.stream().map(Subject.class::cast).toList()
                : List.of();
    }

    /** The figure that it yields; null where there is none. */
    public @Nullable FigureFacts figure(Moment moment) {
        return value(moment) instanceof FigureFacts figure ? figure : null;
    }

    /** What to show; null where the figure is missing. */
    public @Nullable Phrase say(Moment moment) {
        Object value = value(moment);
        if (value == null || value instanceof Phrase) {
            return (Phrase) value;
        }
        if (value instanceof Number number) {
            BigDecimal figure = new BigDecimal(number.toString());
            return Phrase.amount(Digits.plain(figure), figure);
        }
        return Phrase.words(value.toString());
    }

    /** Its value; null where it reckons with a figure that is missing, or asks one for more. */
    private @Nullable Object value(Moment moment) {
        try {
            return expression.getValue(FactsAccess.SANDBOX, moment);
        } catch (SpelEvaluationException e) {
            if (OF_NOTHING.contains(e.getMessageCode())) {
                return null;
            }
            throw e;
        }
    }
}
