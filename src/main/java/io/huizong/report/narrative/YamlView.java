package io.huizong.report.narrative;

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

/** A YAML mapping that knows its lines; a list may hold plain texts, each read as a mapping with one key. */
final class YamlView {
    private final Faults faults;
    private final int line;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlView(Faults faults, int line) {
        this.faults = faults;
        this.line = line;
    }

    static Optional<YamlView> parse(String text, Faults faults) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(10);
            Node root = new Yaml(options).compose(new StringReader(text));
            return Optional.of(of(root, faults));
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.add(at, "no-yaml", Map.of("problem", String.valueOf(e.getProblem())));
            return Optional.empty();
        }
    }

    private static YamlView of(@Nullable Node node, Faults faults) {
        YamlView view = new YamlView(faults, node == null ? 1 : lineOf(node));
        if (!(node instanceof MappingNode mapping)) {
            faults.add(view.line, "not-a-mapping", Map.of());
            return view;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (view.entries.put(key, tuple.getValueNode()) != null) {
                faults.add(lineOf(tuple.getKeyNode()), "duplicate-key", Map.of("key", key));
            }
        }
        return view;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    /** The text of a key that must be there; empty, with a mistake, where it is not. */
    Located text(String key) {
        Located text = optional(key);
        if (text == null && !entries.containsKey(key)) {
            faults.add(line, "missing-key", Map.of("key", key));
        }
        return text == null ? new Located("", line) : text;
    }

    @Nullable
    Located optional(String key) {
        asked.add(key);
        Node node = entries.get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            return new Located(scalar.getValue().strip(), lineOf(node));
        }
        faults.add(lineOf(node), "not-a-text", Map.of("key", key));
        return null;
    }

    /** The list of mappings of a key; a mistake where there is none. */
    List<YamlView> list(String key) {
        asked.add(key);
        Node node = entries.get(key);
        List<YamlView> out = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> out.add(of(item, faults)));
        } else if (node != null) {
            faults.add(lineOf(node), "not-a-list", Map.of("key", key));
        } else {
            faults.add(line, "missing-key", Map.of("key", key));
        }
        return out;
    }

    /** The items of a key, of which a plain text stands for a mapping with the key {@code plain} alone. */
    List<YamlView> items(String key, String plain) {
        asked.add(key);
        Node node = entries.get(key);
        if (node == null) {
            faults.add(line, "missing-key", Map.of("key", key));
            return List.of();
        }
        List<Node> nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        return nodes.stream().map(n -> item(n, plain)).toList();
    }

    private YamlView item(Node node, String plain) {
        if (node instanceof ScalarNode) {
            YamlView view = new YamlView(faults, lineOf(node));
            view.entries.put(plain, node);
            return view;
        }
        return of(node, faults);
    }

    YamlView map(String key) {
        asked.add(key);
        return of(entries.get(key), faults);
    }

    /** To be called last: names each key that nothing asked for. */
    void finish() {
        entries.forEach((key, node) -> {
            if (!asked.contains(key)) {
                faults.add(lineOf(node), "unknown-key", Map.of("key", key, "known", List.copyOf(asked)));
            }
        });
    }
}
