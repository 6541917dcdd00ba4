package io.huizong.report.narrative;

import io.huizong.report.narrative.mistake.Faults;
import io.huizong.report.narrative.mistake.NotSayable;
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

/** A small YAML file that knows its lines; what is wrong becomes a mistake and an empty stand-in. */
final class YamlFile {
    private final String file;
    private final Faults faults;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** A text and the line that it starts on, counted from 1. */
    record Located(String text, int line) {}

    YamlFile(String file, String text, Faults faults) {
        this.file = file;
        this.faults = faults;
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(10);
            options.setNestingDepthLimit(10);
            read(new Yaml(options).compose(new StringReader(text)), entries);
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.line(file, at, "no-yaml", Map.of("problem", String.valueOf(e.getProblem())));
        }
    }

    private void read(@Nullable Node node, Map<String, Node> into) {
        if (!(node instanceof MappingNode mapping)) {
            faults.line(file, node == null ? 1 : lineOf(node), "not-a-mapping", Map.of());
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (into.put(key, tuple.getValueNode()) != null) {
                faults.line(file, lineOf(tuple.getKeyNode()), "duplicate-key", Map.of("key", key));
            }
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    void fault(int line, String key, Map<String, ?> arguments) {
        faults.line(file, line, new NotSayable(key, arguments));
    }

    /** The text of a key that must be there; empty, with a mistake, where it is not. */
    Located text(String key) {
        asked.add(key);
        Node node = entries.get(key);
        if (node == null) {
            faults.line(file, 1, "missing-key", Map.of("key", key));
            return new Located("", 1);
        }
        return scalar(key, node);
    }

    /** The text of a key that may be there. */
    Optional<Located> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(node -> scalar(key, node));
    }

    private Located scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return new Located(scalar.getValue().strip(), lineOf(node));
        }
        faults.line(file, lineOf(node), "not-a-text", Map.of("key", key));
        return new Located("", lineOf(node));
    }

    /** The texts in the list of a key that must be there. */
    List<Located> texts(String key) {
        asked.add(key);
        Node node = entries.get(key);
        List<Located> texts = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> texts.add(scalar(key, item)));
        } else if (node == null) {
            faults.line(file, 1, "missing-key", Map.of("key", key));
        } else {
            faults.line(file, lineOf(node), "not-a-list", Map.of("key", key));
        }
        return texts;
    }

    /** The texts of a mapping under a key, by their own keys; empty where the key is not there. */
    Map<String, Located> mapping(String key) {
        asked.add(key);
        Map<String, Located> texts = new LinkedHashMap<>();
        if (entries.containsKey(key)) {
            Map<String, Node> inside = new LinkedHashMap<>();
            read(entries.get(key), inside);
            inside.forEach((name, node) -> texts.put(name, scalar(name, node)));
        }
        return texts;
    }

    /** To be called last: names each key that nothing asked for. */
    void finish() {
        entries.forEach((key, node) -> {
            if (!asked.contains(key)) {
                faults.line(file, lineOf(node), "unknown-key", Map.of("key", key, "known", List.copyOf(asked)));
            }
        });
    }
}
