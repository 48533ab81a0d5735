package io.waymark.core.roadmap.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Finds and changes parts of a text that was composed but not bound yet. */
final class NodeTree {

    private NodeTree() {}

    /** Every mapping, those in mappings and lists too. */
    static Stream<MappingNode> mappings(Node node) {
        return switch (node) {
            case MappingNode mapping ->
                Stream.concat(
                        Stream.of(mapping), mapping.getValue().stream().flatMap(it -> mappings(it.getValueNode())));
            case SequenceNode list -> list.getValue().stream().flatMap(NodeTree::mappings);
            default -> Stream.empty();
        };
    }

    static @Nullable Node value(MappingNode mapping, String name) {
        return mapping.getValue().stream()
                .filter(it -> name(it).equals(name))
                .map(NodeTuple::getValueNode)
                .findFirst()
                .orElse(null);
    }

    static Optional<String> text(MappingNode mapping, String name) {
        return value(mapping, name) instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** The list itself, to be changed; none counts as empty. */
    static List<Node> items(MappingNode mapping, String name) {
        return value(mapping, name) instanceof SequenceNode list ? list.getValue() : new ArrayList<>();
    }

    static void put(MappingNode mapping, String name, Node value) {
        var entries = mapping.getValue();
        for (int i = 0; i < entries.size(); i++) {
            if (name(entries.get(i)).equals(name)) {
                entries.set(i, new NodeTuple(entries.get(i).getKeyNode(), value));
                return;
            }
        }
        entries.add(new NodeTuple(new ScalarNode(Tag.STR, name, ScalarStyle.PLAIN), value));
    }

    static void remove(MappingNode mapping, String name) {
        mapping.getValue().removeIf(it -> name(it).equals(name));
    }

    static void copy(MappingNode from, String name, MappingNode to) {
        var value = value(from, name);
        if (value != null) {
            put(to, name, value);
        }
    }

    private static String name(NodeTuple entry) {
        return ((ScalarNode) entry.getKeyNode()).getValue();
    }
}
