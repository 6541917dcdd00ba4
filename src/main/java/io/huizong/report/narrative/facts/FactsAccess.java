package io.huizong.report.narrative.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.MethodExecutor;
import org.springframework.expression.MethodResolver;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/** Names are looked up among published facts and nowhere else. */
final class FactsAccess implements PropertyAccessor, MethodResolver {
    static final EvaluationContext SANDBOX = sandbox();

    private FactsAccess() {}

    private static EvaluationContext sandbox() {
        FactsAccess access = new FactsAccess();
        return SimpleEvaluationContext.forPropertyAccessors(access)
                .withMethodResolvers(access)
                .withAssignmentDisabled()
                .build();
    }

    @Override
    public Class<?> @Nullable [] getSpecificTargetClasses() {
        return null;
    }

    /** A member of nothing is nothing: what is missing stays missing. */
    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
        return target == null || target instanceof Moment || target instanceof Subject;
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name) {
        if (target instanceof Moment moment) {
            return new TypedValue(outermost(moment, name));
        }
        return new TypedValue(member(target, name, null));
    }

    private static @Nullable Object outermost(Moment moment, String name) {
        Subject loop = moment.loops().get(name);
        String indicator = moment.county().names().get(name);
        return loop != null ? loop : indicator != null ? moment.county().figure(indicator) : member(moment, name, null);
    }

    private static @Nullable Object member(@Nullable Object target, String name, @Nullable Object argument) {
        if (target instanceof Moment moment) {
            return CountyFacts.KIND.read(moment.county(), name, argument);
        }
        return target instanceof Subject subject ? subject.kind().read(subject, name, argument) : null;
    }

    @Override
    public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
        return false;
    }

    @Override
    public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
            throws AccessException {
        throw new AccessException("facts are read-only");
    }

    @Override
    public MethodExecutor resolve(
            EvaluationContext context, Object target, String name, List<TypeDescriptor> argumentTypes)
            throws AccessException {
        if (!(target instanceof Moment || target instanceof Subject) || argumentTypes.size() != 1) {
            throw new AccessException("no function " + name);
        }
        return (where, on, arguments) -> new TypedValue(member(on, name, arguments[0]));
    }
}
