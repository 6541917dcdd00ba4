package io.huizong.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which narratives say which indicators, as far as their sources tell: by a short name, or in a loop over forms. */
final class NarrativeUses {
    private static final Path FOLDER = Path.of("src/main/resources/narratives");
    private static final Pattern INCLUDE = Pattern.compile("^include\\| *(\\S+)$", Pattern.MULTILINE);
    private static final Pattern LOOP = Pattern.compile("\\{\\{#each (forms(?: if ([^}]*))?)?[^}]*}}|\\{\\{/each}}");
    private static final Pattern CODE = Pattern.compile("form\\.code == '([^']+)'");

    private final FormCatalog catalog;
    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Set<String> named = new LinkedHashSet<>();

    private NarrativeUses(FormCatalog catalog) {
        this.catalog = catalog;
    }

    private record Loop(boolean overForms, String condition, int from) {}

    static NarrativeUses of(FormCatalog catalog) throws IOException {
        NarrativeUses uses = new NarrativeUses(catalog);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                uses.read(file);
            }
        }
        return uses;
    }

    /** The titles of the narratives that say an indicator. */
    List<String> of(Indicator indicator) {
        return List.copyOf(uses.getOrDefault(indicator.code(), Set.of()));
    }

    /** The codes that narratives have short names for. */
    Set<String> named() {
        return named;
    }

    private void read(Path file) throws IOException {
        Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        Map<String, String> figures = new HashMap<>();
        if (yaml.get("figures") instanceof Map<?, ?> map) {
            map.forEach((name, code) -> figures.put(String.valueOf(code), String.valueOf(name)));
        }
        named.addAll(figures.keySet());
        String name = file.getFileName().toString().replace(".yaml", ".txt");
        loops(text(FOLDER.resolve(name)), figures, String.valueOf(yaml.get("title")));
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        Matcher include = INCLUDE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (include.find()) {
            include.appendReplacement(
                    out, Matcher.quoteReplacement(text(FOLDER.resolve("parts/" + include.group(1) + ".txt"))));
        }
        return include.appendTail(out).toString();
    }

    private void loops(String text, Map<String, String> figures, String title) {
        Deque<Loop> open = new ArrayDeque<>();
        for (MatchResult mark : LOOP.matcher(text).results().toList()) {
            if (!mark.group().equals("{{/each}}")) {
                String condition = mark.group(2) == null ? "" : mark.group(2);
                open.push(new Loop(mark.group(1) != null, condition, mark.end()));
                continue;
            }
            Loop loop = open.pop();
            String body = text.substring(loop.from(), mark.start());
            if (loop.overForms() && (body.contains("form.groups") || body.contains("form.ledger.parts"))) {
                forms(loop.condition()).forEach(form -> add(form, body, figures, title));
            }
        }
    }

    private List<Form> forms(String condition) {
        List<String> codes =
                CODE.matcher(condition).results().map(m -> m.group(1)).toList();
        return catalog.reports().stream()
                .filter(f -> codes.isEmpty() || codes.contains(f.code()))
                .filter(f -> !condition.contains("form.isLedger") || f.ledger() != null)
                .toList();
    }

    /** A form that the loop has sentences of its own for is said by its short names, any other one whole. */
    private void add(Form form, String body, Map<String, String> figures, String title) {
        boolean own = body.contains("form.code == '" + form.code() + "'");
        List<Indicator> said = new ArrayList<>(form.indicators());
        said.removeIf(i -> own && !body.contains("{{" + figures.getOrDefault(i.code(), "}}")));
        said.forEach(
                i -> uses.computeIfAbsent(i.code(), c -> new LinkedHashSet<>()).add(title));
    }
}
