package io.huizong;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Holds what {@code figures.json} says against what a case expects, and names every difference. */
final class CaseJudge {
    private static final double SAME = 1e-9;

    private final JsonNode want;
    private final JsonNode got;
    private final Map<String, JsonNode> figures = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private CaseJudge(JsonNode want, JsonNode got) {
        this.want = want;
        this.got = got;
        got.get("indicators").forEach(i -> figures.put(i.get("code").asString(), i));
    }

    static List<String> differences(JsonNode want, JsonNode got) {
        CaseJudge judge = new CaseJudge(want, got);
        judge.values();
        judge.states();
        judge.absent();
        judge.findings();
        judge.submissions();
        return judge.wrong;
    }

    private void check(boolean right, String otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
    }

    private void values() {
        for (Map.Entry<String, JsonNode> entry : want.get("county").properties()) {
            JsonNode have = at(figures.get(entry.getKey()), "value");
            check(same(have, entry.getValue()), "county " + entry + ": got " + have);
        }
        for (Map.Entry<String, JsonNode> unit : want.get("units").properties()) {
            for (Map.Entry<String, JsonNode> entry : unit.getValue().properties()) {
                JsonNode have = ofUnit(entry.getKey(), unit.getKey());
                check(
                        have != null && same(at(have, "value"), entry.getValue()),
                        unit.getKey() + " " + entry + ": got " + have);
            }
        }
    }

    private JsonNode ofUnit(String indicator, String unit) {
        return at(at(figures.get(indicator), "byUnit"), unit);
    }

    private void states() {
        for (Map.Entry<String, JsonNode> entry : want.get("states").properties()) {
            String unit = entry.getKey().substring(0, entry.getKey().indexOf('|'));
            String form = entry.getKey().substring(entry.getKey().indexOf('|') + 1);
            List<String> codes = figures.keySet().stream()
                    .filter(code -> code.startsWith(form + "."))
                    .toList();
            check(!codes.isEmpty(), entry.getKey() + ": no indicator of the form");
            codes.forEach(code -> state(code, unit, entry.getValue().asString()));
        }
    }

    private void state(String code, String unit, String state) {
        JsonNode have = ofUnit(code, unit);
        JsonNode value = at(have, "value");
        boolean ratio = code.endsWith(".average") || code.endsWith(".upper-share");
        boolean right = switch (state) {
            case "missing", "exempt" -> isNone(value);
            case "nil" -> ratio ? isNone(value) : !isNone(value) && value.asDouble() == 0;
            default -> true;
        };
        check(right && state.equals(text(have, "state")), unit + " " + code + ": expected " + state + ", got " + have);
    }

    private void absent() {
        for (JsonNode unit : want.get("absent")) {
            for (String code : figures.keySet()) {
                String state = text(ofUnit(code, unit.asString()), "state");
                check(
                        state == null
                                || !Set.of("missing", "returned", "reported").contains(state),
                        unit + " owes nothing, yet stands in " + code);
            }
        }
    }

    private void findings() {
        for (JsonNode wanted : want.get("findings")) {
            check(isReadOtherwise(wanted) || any(got.get("findings"), f -> hit(wanted, f)), "no finding " + wanted);
        }
        for (JsonNode finding : got.get("findings")) {
            String place = finding.get("code") + " " + finding.get("file") + " " + finding.get("cell") + " "
                    + finding.get("value");
            boolean forbidden = any(want.get("forbid"), code -> code.equals(finding.get("code")));
            check(!forbidden, "where there is none: " + place);
            boolean onPlain = any(
                    want.get("clean"),
                    c -> c.get(0).equals(finding.get("file"))
                            && c.get(1).equals(finding.get("sheet"))
                            && c.get(2).equals(finding.get("cell")));
            check(!onPlain, "on a plain value: " + place);
            boolean unexpected = !want.get("otherErrorsAllowed").asBoolean()
                    && "error".equals(text(finding, "severity"))
                    && !any(want.get("findings"), w -> hit(w, finding));
            check(!unexpected, "unexpected error: " + place);
        }
    }

    /** A case may leave open whether a sheet is refused or read as one certain form of one certain unit. */
    private boolean isReadOtherwise(JsonNode wanted) {
        JsonNode other = at(wanted, "orReadAs");
        return other != null
                && any(
                        got.get("submissions"),
                        s -> other.get(0).equals(s.get("form"))
                                && other.get(1).equals(s.get("unit"))
                                && "accepted".equals(text(s, "status")));
    }

    private static boolean hit(JsonNode wanted, JsonNode finding) {
        JsonNode files = at(wanted, "fileAnyOf");
        if (files != null && !any(files, f -> f.equals(finding.get("file")))) {
            return false;
        }
        return List.of("code", "severity", "file", "sheet", "cell", "form").stream()
                .allMatch(key -> !wanted.has(key) || wanted.get(key).equals(finding.get(key)));
    }

    private void submissions() {
        for (JsonNode wanted : want.get("submissions")) {
            check(
                    any(got.get("submissions"), s -> agrees(wanted, s)),
                    "submission " + wanted + ": got " + near(wanted));
        }
        for (JsonNode one : got.get("submissions")) {
            if (Set.of("accepted", "partial").contains(one.get("status").asString())) {
                int sum = one.get("rowsAccepted").asInt()
                        + one.get("rowsRejected").asInt()
                        + one.get("rowsSkipped").asInt();
                check(one.get("rowsRead").asInt() == sum, "rows do not add up: " + one);
            }
        }
    }

    private List<JsonNode> near(JsonNode wanted) {
        return StreamSupport.stream(got.get("submissions").spliterator(), false)
                .filter(s -> wanted.get("file").equals(s.get("file")))
                .toList();
    }

    private static boolean agrees(JsonNode wanted, JsonNode have) {
        return wanted.properties().stream()
                .allMatch(e -> e.getValue().isNumber()
                        ? same(have.get(e.getKey()), e.getValue())
                        : e.getValue().equals(have.get(e.getKey())));
    }

    private static boolean any(JsonNode list, java.util.function.Predicate<JsonNode> test) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(test);
    }

    private static boolean same(JsonNode a, JsonNode b) {
        return isNone(a) ? isNone(b) : !isNone(b) && Math.abs(a.asDouble() - b.asDouble()) < SAME;
    }

    private static boolean isNone(JsonNode value) {
        return value == null || value.isNull();
    }

    private static JsonNode at(JsonNode node, String key) {
        return node == null ? null : node.get(key);
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = at(node, key);
        return value == null ? null : value.asString();
    }
}
