package io.huizong.form;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping that knows its lines. What is asked for and is wrong becomes a mistake and a harmless stand-in, so
 * that reading goes on and finds the next one; what was never asked for is a mistake too.
 */
final class YamlMap {
    private final String file;
    private final int line;
    private final Mistakes mistakes;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlMap(String file, @Nullable Node node, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
        this.line = node == null ? 1 : lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(file, line, "not-a-mapping", Map.of());
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (entries.put(key, tuple.getValueNode()) != null) {
                mistakes.add(file, lineOf(tuple.getKeyNode()), "duplicate-key", Map.of("key", key));
            }
        }
    }

    /** Reads a whole document; empty, with a mistake, if it is no YAML. */
    static Optional<YamlMap> parse(String file, String text, Mistakes mistakes) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(10);
            return Optional.of(new YamlMap(file, new Yaml(options).compose(new StringReader(text)), mistakes));
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            mistakes.add(file, at, "no-yaml", Map.of("problem", String.valueOf(e.getProblem())));
            return Optional.empty();
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    /** The text of a key that must be there; empty, with a mistake, where it is not. */
    String text(String key) {
        String text = optional(key);
        if (text == null && !entries.containsKey(key)) {
            mistake(null, "missing-key", Map.of("key", key));
        }
        return text == null ? "" : text;
    }

    @Nullable
    String optional(String key) {
        asked.add(key);
        Node node = entries.get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        mistake(key, "not-a-text", Map.of("key", key));
        return null;
    }

    boolean flag(String key) {
        String text = optional(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            mistake(key, "not-a-flag", Map.of("key", key, "found", text));
        }
        return "true".equals(text);
    }

    /** The whole number of a key, or the stand-in where there is none. */
    int number(String key, int otherwise) {
        String text = optional(key);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}")) {
            mistake(key, "not-a-number", Map.of("key", key, "found", text));
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /** The list of texts of a key; empty where there is none. */
    List<String> texts(String key) {
        asked.add(key);
        return texts(key, entries.get(key));
    }

    private List<String> texts(String key, @Nullable Node node) {
        List<String> out = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar) {
                    out.add(scalar.getValue().strip());
                } else {
                    mistakes.add(file, lineOf(item), "not-a-text", Map.of("key", key));
                }
            }
        } else if (node != null) {
            mistakes.add(file, lineOf(node), "not-a-list", Map.of("key", key));
        }
        return out;
    }

    /** The list of mappings of a key; empty where there is none. */
    List<YamlMap> maps(String key) {
        asked.add(key);
        Node node = entries.get(key);
        List<YamlMap> out = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> out.add(new YamlMap(file, item, mistakes)));
        } else if (node != null) {
            mistakes.add(file, lineOf(node), "not-a-list", Map.of("key", key));
        }
        return out;
    }

    Optional<YamlMap> map(String key) {
        asked.add(key);
        Node node = entries.get(key);
        return node == null ? Optional.empty() : Optional.of(new YamlMap(file, node, mistakes));
    }

    /** A mapping whose keys are names and whose values are lists of texts, all of them asked for. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        entries.forEach((key, node) -> {
            asked.add(key);
            out.put(key, texts(key, node));
        });
        return out;
    }

    /** A mapping of names to texts, all of them asked for. */
    Map<String, String> pairs() {
        Map<String, String> out = new LinkedHashMap<>();
        entries.keySet().forEach(key -> out.put(key, text(key)));
        return out;
    }

    /** To be called last: names each key that nothing asked for. */
    void finish() {
        entries.forEach((key, node) -> {
            if (!asked.contains(key)) {
                mistakes.add(file, lineOf(node), "unknown-key", Map.of("key", key, "known", List.copyOf(asked)));
            }
        });
    }

    /** Notes a mistake at a key's line, or at the mapping's own where the key is null or absent. */
    void mistake(@Nullable String key, String text, Map<String, ?> arguments) {
        Node node = key == null ? null : entries.get(key);
        mistakes.add(file, node == null ? line : lineOf(node), text, arguments);
    }
}
