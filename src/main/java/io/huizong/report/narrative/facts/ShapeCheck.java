package io.huizong.report.narrative.facts;

import io.huizong.form.FormCatalog;
import io.huizong.report.narrative.facts.Shape.Plain;
import io.huizong.report.narrative.mistake.NotSayable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.BooleanLiteral;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.IntLiteral;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.NullLiteral;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpEQ;
import org.springframework.expression.spel.ast.OpGE;
import org.springframework.expression.spel.ast.OpGT;
import org.springframework.expression.spel.ast.OpLE;
import org.springframework.expression.spel.ast.OpLT;
import org.springframework.expression.spel.ast.OpMinus;
import org.springframework.expression.spel.ast.OpNE;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.ast.OpPlus;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.StringLiteral;
import org.springframework.expression.spel.ast.Ternary;

/**
 * Finds what an expression will yield, from the published names alone. It knows the few constructs below; whatever else
 * the expression language offers is refused before anything is evaluated.
 *
 * @param names what the narrative itself calls an indicator, and its code
 * @param loops what the loops around the expression are called and stand at
 */
public record ShapeCheck(FormCatalog catalog, Map<String, String> names, Map<String, Kind<?>> loops) {

    /** Outside all loops. */
    public static ShapeCheck of(FormCatalog catalog, Map<String, String> names) {
        return new ShapeCheck(catalog, names, Map.of());
    }

    public ShapeCheck inside(Kind<?> loop) {
        Map<String, Kind<?>> more = new LinkedHashMap<>(loops);
        more.put(loop.name(), loop);
        return new ShapeCheck(catalog, names, more);
    }

    Shape of(SpelNode node) throws NotSayable {
        if (node instanceof CompoundExpression) {
            return chain(node);
        }
        if (node instanceof PropertyOrFieldReference || node instanceof MethodReference) {
            return start(node);
        }
        Shape literal = literal(node);
        return literal != null ? literal : operation(node);
    }

    private Shape chain(SpelNode node) throws NotSayable {
        Shape shape = of(node.getChild(0));
        for (int i = 1; i < node.getChildCount(); i++) {
            if (!(shape instanceof Shape.One one)) {
                throw new NotSayable(
                        "no-members", Map.of("found", node.getChild(i).toStringAST()));
            }
            shape = member(one.kind(), node.getChild(i), one.kind().names());
        }
        return shape;
    }

    private Shape start(SpelNode node) throws NotSayable {
        if (node instanceof PropertyOrFieldReference property) {
            Kind<?> loop = loops.get(property.getName());
            if (loop != null) {
                return new Shape.One(loop);
            }
            if (names.containsKey(property.getName())) {
                return new Shape.One(FigureFacts.KIND);
            }
        }
        return member(CountyFacts.KIND, node, known());
    }

    private List<String> known() {
        return Stream.of(loops.keySet(), names.keySet(), CountyFacts.KIND.names())
                .flatMap(Collection::stream)
                .toList();
    }

    private Shape member(Kind<?> kind, SpelNode node, List<String> known) throws NotSayable {
        if (node instanceof PropertyOrFieldReference property) {
            return kind.member(property.getName(), false)
                    .orElseThrow(() -> unknown(property.getName(), known))
                    .result();
        }
        if (node instanceof MethodReference method) {
            var member = kind.member(method.getName(), true).orElseThrow(() -> unknown(method.getName(), known));
            argument(method, member.parameter());
            return member.result();
        }
        throw refused(node);
    }

    private void argument(MethodReference method, @Nullable Shape expected) throws NotSayable {
        if (method.getChildCount() != 1) {
            throw new NotSayable("one-argument", Map.of("found", method.getName()));
        }
        SpelNode argument = method.getChild(0);
        if (expected == Plain.INDICATOR) {
            indicator(argument);
        } else if (!of(argument).equals(expected)) {
            throw new NotSayable("argument", Map.of("found", argument.toStringAST(), "function", method.getName()));
        }
    }

    private void indicator(SpelNode argument) throws NotSayable {
        String code = argument instanceof StringLiteral literal
                ? String.valueOf(literal.getLiteralValue().getValue())
                : "";
        if (catalog.reports().stream().noneMatch(f -> f.indicator(code).isPresent())) {
            throw new NotSayable("no-indicator", Map.of("found", argument.toStringAST()));
        }
    }

    /** Whether what is shown would hold a number that the template itself wrote: it is nobody's figure. */
    static boolean holdsNumber(SpelNode node) {
        if (node instanceof MethodReference) {
            return false;
        }
        boolean inside = node instanceof IntLiteral;
        for (int i = node instanceof Ternary ? 1 : 0; i < node.getChildCount(); i++) {
            inside |= holdsNumber(node.getChild(i));
        }
        return inside;
    }

    private static @Nullable Shape literal(SpelNode node) {
        if (node instanceof StringLiteral) {
            return Plain.TEXT;
        }
        if (node instanceof IntLiteral) {
            return Plain.NUMBER;
        }
        if (node instanceof BooleanLiteral) {
            return Plain.FLAG;
        }
        return node instanceof NullLiteral ? Plain.NULL : null;
    }

    private Shape operation(SpelNode node) throws NotSayable {
        if (node instanceof OpAnd || node instanceof OpOr || node instanceof OperatorNot) {
            return all(node, Plain.FLAG, Plain.FLAG);
        }
        if (node instanceof OpLT || node instanceof OpLE || node instanceof OpGT || node instanceof OpGE) {
            return all(node, Plain.NUMBER, Plain.FLAG);
        }
        if (node instanceof OpPlus || node instanceof OpMinus) {
            return all(node, Plain.NUMBER, Plain.NUMBER);
        }
        if (node instanceof OpEQ || node instanceof OpNE) {
            of(node.getChild(0));
            of(node.getChild(1));
            return Plain.FLAG;
        }
        if (node instanceof Ternary) {
            return choice(node);
        }
        throw refused(node);
    }

    private Shape choice(SpelNode node) throws NotSayable {
        Shape one = of(node.getChild(1));
        if (of(node.getChild(0)) != Plain.FLAG || !one.equals(of(node.getChild(2)))) {
            throw refused(node);
        }
        return one;
    }

    private Shape all(SpelNode node, Shape operands, Shape result) throws NotSayable {
        for (int i = 0; i < node.getChildCount(); i++) {
            if (!of(node.getChild(i)).equals(operands)) {
                throw new NotSayable("operand", Map.of("found", node.getChild(i).toStringAST()));
            }
        }
        return result;
    }

    private static NotSayable unknown(String name, List<String> known) {
        return new NotSayable("unknown-name", Map.of("found", name, "known", known));
    }

    private static NotSayable refused(SpelNode node) {
        return new NotSayable("not-allowed", Map.of("found", node.toStringAST()));
    }
}
