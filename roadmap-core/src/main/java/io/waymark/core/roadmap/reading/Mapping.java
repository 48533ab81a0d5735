package io.waymark.core.roadmap.reading;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Named values in the text. It notices which names are asked for, and in the end refuses the others. */
final class Mapping {

    private static final int LONGEST_LIST = 500;

    private final Node node;
    private final String path;
    private final Faults faults;
    private final boolean broken;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    private final Set<String> askedFor = new LinkedHashSet<>();

    private Mapping(Node node, String path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
        faults.remember(path, node);
        if (node instanceof MappingNode mapping && mapping.getTag().equals(Tag.MAP)) {
            broken = false;
            mapping.getValue().forEach(tuple -> enter(tuple.getKeyNode(), tuple.getValueNode()));
        } else {
            broken = true;
            faults.add(path, node, "This has to be a mapping, with a name and a value on each line.");
        }
    }

    static <T> T read(Node node, String path, Faults faults, Function<Mapping, T> reader) {
        var mapping = new Mapping(node, path, faults);
        var read = reader.apply(mapping);
        mapping.refuseWhatNobodyAskedFor();
        return read;
    }

    private void enter(Node name, Node value) {
        if (!(name instanceof ScalarNode scalar)) {
            faults.add(path, name, "A name has to be plain text.");
        } else if (values.putIfAbsent(scalar.getValue(), value) != null) {
            faults.add(at(scalar.getValue()), name, "\"%s\" is given twice.".formatted(scalar.getValue()));
        } else {
            names.put(scalar.getValue(), name);
        }
    }

    private void refuseWhatNobodyAskedFor() {
        names.forEach((name, where) -> {
            if (!askedFor.contains(name)) {
                var unused =
                        askedFor.stream().filter(it -> !names.containsKey(it)).toList();
                faults.add(at(name), where, "\"%s\" is not known here.%s".formatted(name, Likeness.hint(name, unused)));
            }
        });
    }

    String path() {
        return path;
    }

    Faults faults() {
        return faults;
    }

    boolean has(String name) {
        return value(name) != null;
    }

    /** Whether there is nothing in it that could be read. */
    boolean isBroken() {
        return broken;
    }

    @Nullable
    Scalar optional(String name) {
        var value = value(name);
        return value == null ? null : new Scalar(value, at(name), faults);
    }

    @Nullable
    Scalar required(String name) {
        var value = optional(name);
        if (value == null) {
            refuse("\"%s\" is missing.".formatted(name));
        }
        return value;
    }

    String text(String name) {
        var value = required(name);
        return value == null ? faults.placeholder() : value.text();
    }

    @Nullable
    String textOrNull(String name) {
        var value = optional(name);
        return value == null ? null : value.text();
    }

    <T> T key(String name, Function<String, T> type) {
        var value = required(name);
        return value == null ? type.apply(faults.placeholder()) : value.key(type);
    }

    <T> @Nullable T keyOrNull(String name, Function<String, T> type) {
        var value = optional(name);
        return value == null ? null : value.key(type);
    }

    /** A key that has no type of its own. */
    String key(String name) {
        return key(name, Spelling::kebab);
    }

    int whole(String name, int min, int max) {
        var value = required(name);
        return value == null ? min : value.whole(min, max);
    }

    int wholeOr(String name, int otherwise, int min, int max) {
        var value = optional(name);
        return value == null ? otherwise : value.whole(min, max);
    }

    boolean flag(String name) {
        var value = optional(name);
        return value != null && value.flag();
    }

    @Nullable
    Period periodOrNull(String name) {
        var value = optional(name);
        return value == null ? null : value.period();
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, String what) {
        var value = required(name);
        return value == null ? type.getEnumConstants()[0] : value.choice(type, what);
    }

    <E extends Enum<E>> @Nullable E choiceOrNull(String name, Class<E> type, String what) {
        var value = optional(name);
        return value == null ? null : value.choice(type, what);
    }

    /** The values of a list; a single value stands for a list of one. */
    List<Scalar> scalars(String name) {
        List<Scalar> scalars = new ArrayList<>();
        var items = items(name, true);
        for (int i = 0; i < items.size(); i++) {
            scalars.add(new Scalar(items.get(i), "%s[%d]".formatted(at(name), i), faults));
        }
        return scalars;
    }

    List<String> texts(String name) {
        return scalars(name).stream().map(Scalar::text).toList();
    }

    <T> List<T> keys(String name, Function<String, T> type) {
        return scalars(name).stream().map(it -> it.key(type)).toList();
    }

    <T> List<T> each(String name, Function<Mapping, T> reader) {
        List<T> read = new ArrayList<>();
        var items = items(name, false);
        for (int i = 0; i < items.size(); i++) {
            read.add(Mapping.read(items.get(i), "%s[%d]".formatted(at(name), i), faults, reader));
        }
        return read;
    }

    <T> @Nullable T nested(String name, Function<Mapping, T> reader) {
        var value = value(name);
        return value == null ? null : Mapping.read(value, at(name), faults, reader);
    }

    boolean names(String name, Class<? extends Enum<?>> type) {
        var value = optional(name);
        return value != null && value.names(type);
    }

    boolean isList(String name) {
        return value(name) instanceof SequenceNode;
    }

    void refuse(String message) {
        if (!broken) {
            faults.add(path, node, message);
        }
    }

    void refuse(String name, String message) {
        faults.add(at(name), values.getOrDefault(name, node), message);
    }

    private List<Node> items(String name, boolean oneWillDo) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        faults.remember(at(name), value);
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

    private @Nullable Node value(String name) {
        askedFor.add(name);
        return values.get(name);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
