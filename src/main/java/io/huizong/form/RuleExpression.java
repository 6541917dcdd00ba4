package io.huizong.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.Expression;
import org.springframework.expression.ParseException;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/** A read-only condition over one record. Numbers are decimals of at least ten places, so that quotients keep theirs. */
public final class RuleExpression {
    private static final int PLACES = 10;
    private static final EvaluationContext SANDBOX = SimpleEvaluationContext.forPropertyAccessors(new ByName())
            .withAssignmentDisabled()
            .build();

    private final Expression expression;
    private final Set<String> names;

    private RuleExpression(Expression expression, Set<String> names) {
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
        Set<String> names = new TreeSet<>();
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

    /** The fields that the condition names. */
    public Set<String> names() {
        return names;
    }

    /**
     * Whether the record breaks the condition. One that meets a blank is not evaluated: a comparison with nothing
     * would say something.
     *
     * @throws EvaluationException if the condition does not fit the fields' types
     */
    public boolean isBrokenBy(Form form, FormRecord record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : names) {
            Value value = record.value(form, name);
            if (value == null) {
                return false;
            }
            values.put(name, plain(value));
        }
        return Boolean.FALSE.equals(expression.getValue(SANDBOX, values, Boolean.class));
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
