package io.huizong.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.ParseException;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.InlineList;
import org.springframework.expression.spel.ast.Literal;
import org.springframework.expression.spel.ast.OpDec;
import org.springframework.expression.spel.ast.OpInc;
import org.springframework.expression.spel.ast.Operator;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.Ternary;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/** A read-only condition over one record. Numbers are decimals of at least ten places, so that quotients keep theirs. */
public final class RuleExpression {
    private static final int PLACES = 10;
    private static final EvaluationContext SANDBOX = SimpleEvaluationContext.forPropertyAccessors(new ByName())
            .withAssignmentDisabled()
            .build();

    private final SpelExpression expression;
    private final Set<String> names;

    private RuleExpression(SpelExpression expression, Set<String> names) {
        this.expression = expression;
        this.names = names;
    }

    /**
     * Parses a condition.
     *
     * @throws ParseException if it is none
     */
    public static RuleExpression parse(String text) {
        SpelExpression parsed = new SpelExpressionParser().parseRaw(text);
        Set<String> names = new LinkedHashSet<>();
        collect(parsed.getAST(), names);
        return new RuleExpression(parsed, names);
    }

    private static void collect(SpelNode node, Set<String> names) {
        if (node instanceof PropertyOrFieldReference reference) {
            names.add(reference.getName());
        }
        for (int i = 0; i < node.getChildCount(); i++) {
            collect(node.getChild(i), names);
        }
    }

    /** The first part of the condition that is more than comparing and reckoning with fields; empty if none is. */
    Optional<String> foreign() {
        return foreign(expression.getAST());
    }

    private static Optional<String> foreign(SpelNode node) {
        if (!isPlain(node)) {
            return Optional.of(node.toStringAST());
        }
        for (int i = 0; i < node.getChildCount(); i++) {
            Optional<String> part = foreign(node.getChild(i));
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(SpelNode node) {
        boolean changes = node instanceof OpInc || node instanceof OpDec;
        return (node instanceof Operator && !changes)
                || node instanceof OperatorNot
                || node instanceof Literal
                || node instanceof InlineList
                || node instanceof Ternary
                || node instanceof PropertyOrFieldReference;
    }

    /** Whether the condition fits the types of a form that has all its fields, tried on a record of any values. */
    boolean fits(Form form) {
        Map<String, Object> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(
                name, plain(sample(form.fields().get(form.indexOf(name)).type()))));
        try {
            return expression.getValue(SANDBOX, values, Boolean.class) != null;
        } catch (ArithmeticException e) {
            return true;
        } catch (EvaluationException e) {
            return false;
        }
    }

    private static Value sample(FieldType type) {
        if (type instanceof FieldType.NumberType) {
            return new Value.Numeric(BigDecimal.ONE);
        }
        if (type instanceof FieldType.DateType) {
            return new Value.Day(LocalDate.EPOCH);
        }
        return type instanceof FieldType.FlagType ? new Value.Flag(true) : new Value.Text("1");
    }

    /** The fields that the condition names, in the order in which it does. */
    public Set<String> names() {
        return names;
    }

    /**
     * Whether the record breaks the condition. One that meets a blank is not evaluated: a comparison with nothing
     * would say something; nor is one that divides by zero.
     *
     * @throws EvaluationException if the condition does not fit the fields' types
     */
    public boolean isBrokenBy(Form form, FormRecord record) {
        return isBrokenBy(name -> record.value(form, name));
    }

    /** The same of values that are looked up by name, null standing for a blank. */
    public boolean isBrokenBy(Function<String, @Nullable Value> lookUp) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : names) {
            Value value = lookUp.apply(name);
            if (value == null) {
                return false;
            }
            values.put(name, plain(value));
        }
        try {
            return Boolean.FALSE.equals(expression.getValue(SANDBOX, values, Boolean.class));
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Numeric n) {
            BigDecimal number = n.number();
            return number.scale() < PLACES ? number.setScale(PLACES) : number;
        }
        if (value instanceof Value.Day d) {
            return d.date();
        }
        if (value instanceof Value.Flag f) {
            return f.yes();
        }
        return value.text();
    }

    /** Names are looked up in the record's values and nowhere else. */
    private static final class ByName implements PropertyAccessor {
        @Override
        public Class<?>[] getSpecificTargetClasses() {
            return new Class<?>[] {Map.class};
        }

        @Override
        public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
            return target instanceof Map<?, ?> map && map.containsKey(name);
        }

        @Override
        public TypedValue read(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
            if (target instanceof Map<?, ?> map) {
                return new TypedValue(map.get(name));
            }
            throw new AccessException("no record");
        }

        @Override
        public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
            return false;
        }

        @Override
        public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
                throws AccessException {
            throw new AccessException("records are read-only");
        }
    }
}
