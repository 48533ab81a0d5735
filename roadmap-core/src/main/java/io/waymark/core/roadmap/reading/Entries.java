package io.waymark.core.roadmap.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The lines of a mapping. It notices which names are asked for, and in the end refuses the others. */
final class Entries {

    private static final int LONGEST_LIST = 500;

    private final Node node;
    private final String path;
    private final DefinitionErrors errors;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    private final Set<String> askedFor = new LinkedHashSet<>();

    Entries(Node node, String path, DefinitionErrors errors) {
        this.node = node;
        this.path = path;
        this.errors = errors;
        errors.remember(path, node);
        if (isBroken()) {
            errors.add(path, node, "This has to be a mapping, with a name and a value on each line.");
        } else {
            ((MappingNode) node).getValue().forEach(it -> enter(it.getKeyNode(), it.getValueNode()));
        }
    }

    /** A name is always plain text: {@link YamlText} lets no other pass. */
    private void enter(Node where, Node value) {
        var name = ((ScalarNode) where).getValue();
        if (values.putIfAbsent(name, value) == null) {
            names.put(name, where);
        } else {
            errors.add(at(name), where, "\"%s\" is given twice.".formatted(name));
        }
    }

    /** Whether there is nothing in it that could be read. */
    boolean isBroken() {
        return !(node instanceof MappingNode) || !node.getTag().equals(Tag.MAP);
    }

    @Nullable
    Node value(String name) {
        askedFor.add(name);
        return values.get(name);
    }

    /** The values of a list; where one will do, a single value stands for a list of one. */
    List<Node> items(String name, boolean oneWillDo) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        errors.remember(at(name), value);
        if (!(value instanceof SequenceNode sequence)) {
            if (oneWillDo && value instanceof ScalarNode) {
                return List.of(value);
            }
            refuse(name, "This has to be a list.");
            return List.of();
        }
        if (sequence.getValue().size() > LONGEST_LIST) {
            refuse(name, "This list has more than " + LONGEST_LIST + " entries.");
            return List.of();
        }
        return sequence.getValue();
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    void refuse(String message) {
        if (!isBroken()) {
            errors.add(path, node, message);
        }
    }

    void refuse(String name, String message) {
        errors.add(at(name), values.getOrDefault(name, node), message);
    }

    void refuseWhatNobodyAskedFor() {
        names.forEach((name, where) -> {
            if (!askedFor.contains(name)) {
                var unused =
                        askedFor.stream().filter(it -> !names.containsKey(it)).toList();
                errors.add(at(name), where, "\"%s\" is not known here.%s".formatted(name, Likeness.hint(name, unused)));
            }
        });
    }
}
