package io.waymark.core.roadmap.reading;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Named values in the text, read by type. What is missing or cannot be read is an error, and a stand-in is handed out. */
record Mapping(Entries entries, DefinitionErrors errors) {

    static <T> T read(Node node, String path, DefinitionErrors errors, Function<Mapping, T> reader) {
        var entries = new Entries(node, path, errors);
        var read = reader.apply(new Mapping(entries, errors));
        entries.refuseWhatNobodyAskedFor();
        return read;
    }

    boolean has(String name) {
        return entries.value(name) != null;
    }

    boolean isList(String name) {
        return entries.value(name) instanceof SequenceNode;
    }

    boolean isBroken() {
        return entries.isBroken();
    }

    @Nullable
    Scalar optional(String name) {
        var value = entries.value(name);
        return value == null ? null : new Scalar(value, entries.at(name), errors);
    }

    @Nullable
    Scalar required(String name) {
        var value = optional(name);
        if (value == null) {
            refuse("\"%s\" is missing.".formatted(name));
        }
        return value;
    }

    private <T> @Nullable T orNull(String name, Function<Scalar, T> reader) {
        var value = optional(name);
        return value == null ? null : reader.apply(value);
    }

    String text(String name) {
        var value = required(name);
        return value == null ? errors.placeholder() : value.text();
    }

    @Nullable
    String textOrNull(String name) {
        return orNull(name, Scalar::text);
    }

    <T> T key(String name, Function<String, T> type) {
        var value = required(name);
        return value == null ? type.apply(errors.placeholder()) : value.key(type);
    }

    /** A key that has no type of its own. */
    String key(String name) {
        return key(name, Spelling::kebab);
    }

    <T> @Nullable T keyOrNull(String name, Function<String, T> type) {
        return orNull(name, it -> it.key(type));
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
        return orNull(name, Scalar::period);
    }

    LocalDate date(String name) {
        var value = required(name);
        return value == null ? LocalDate.EPOCH : value.date();
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        return orNull(name, Scalar::date);
    }

    URI webAddress(String name) {
        var value = required(name);
        return value == null ? Scalar.NOWHERE : value.webAddress();
    }

    @Nullable
    URI webAddressOrNull(String name) {
        return orNull(name, Scalar::webAddress);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, String what) {
        var value = required(name);
        return value == null ? type.getEnumConstants()[0] : value.choice(type, what);
    }

    <E extends Enum<E>> @Nullable E choiceOrNull(String name, Class<E> type, String what) {
        return orNull(name, it -> it.choice(type, what));
    }

    /** The values of a list; a single value stands for a list of one. */
    List<Scalar> scalars(String name) {
        List<Scalar> scalars = new ArrayList<>();
        for (var item : entries.items(name, true)) {
            scalars.add(new Scalar(item, "%s[%d]".formatted(entries.at(name), scalars.size()), errors));
        }
        return scalars;
    }

    List<String> texts(String name) {
        return scalars(name).stream().map(Scalar::text).toList();
    }

    <T> List<T> keys(String name, Function<String, T> type) {
        return scalars(name).stream().map(it -> it.key(type)).toList();
    }

    /** Entries that are a key each, or more about it. */
    <T> List<T> keysOr(String name, Function<String, T> type, Function<Mapping, T> reader) {
        List<T> read = new ArrayList<>();
        for (var item : entries.items(name, true)) {
            var at = "%s[%d]".formatted(entries.at(name), read.size());
            read.add(
                    item instanceof MappingNode
                            ? Mapping.read(item, at, errors, reader)
                            : new Scalar(item, at, errors).key(type));
        }
        return read;
    }

    <T> List<T> each(String name, Function<Mapping, T> reader) {
        List<T> read = new ArrayList<>();
        for (var item : entries.items(name, false)) {
            read.add(Mapping.read(item, "%s[%d]".formatted(entries.at(name), read.size()), errors, reader));
        }
        return read;
    }

    <T> @Nullable T nested(String name, Function<Mapping, T> reader) {
        var value = entries.value(name);
        return value == null ? null : Mapping.read(value, entries.at(name), errors, reader);
    }

    void refuse(String message) {
        entries.refuse(message);
    }

    void refuse(String name, String message) {
        entries.refuse(name, message);
    }
}
