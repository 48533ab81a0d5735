package io.waymark.kit.trail;

import io.waymark.core.trail.FieldChange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what the trail keeps of the columns that changed. */
final class TrailFields {

    private TrailFields() {}

    static List<FieldChange> of(JsonNode changed) {
        return changed.properties().stream()
                .map(it -> field(it.getKey(), it.getValue()))
                .toList();
    }

    /** What is made of parts is not told part by part. */
    private static FieldChange field(String name, JsonNode values) {
        return values.size() == 2 && isPlain(values.get(0)) && isPlain(values.get(1))
                ? new FieldChange(name, text(values.get(0)), text(values.get(1)), false)
                : new FieldChange(name, null, null, true);
    }

    private static boolean isPlain(JsonNode value) {
        return value.isValueNode()
                || value.isArray()
                        && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
    }

    /** Several values stand side by side; an empty one is none. */
    private static @Nullable String text(JsonNode value) {
        var text = value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(TrailFields::one)
                        .collect(Collectors.joining(", "))
                : one(value);
        return text.isEmpty() ? null : text;
    }

    private static String one(JsonNode value) {
        return value.isNull() ? "" : value.asString();
    }
}
