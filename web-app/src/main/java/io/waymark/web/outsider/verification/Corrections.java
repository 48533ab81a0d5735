package io.waymark.web.outsider.verification;

import io.waymark.advising.api.kind.CorrectableValue;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Other values than the student wrote, by field.
 *
 * @param shown what stood there when the form was opened
 */
record Corrections(
        @Size(max = 10) @Nullable Map<String, @Size(max = 100) String> values,
        @Size(max = 10) @Nullable Map<String, @Size(max = 100) String> shown) {

    Corrections {
        values = values == null ? Map.of() : values;
        shown = shown == null ? Map.of() : shown;
    }

    /** None at all. */
    static Corrections none() {
        return new Corrections(null, null);
    }

    static Corrections of(List<CorrectableValue> correctable) {
        var there = correctable.stream()
                .collect(Collectors.toMap(
                        CorrectableValue::field, it -> it.value().value()));
        return new Corrections(there, there);
    }

    /** What is otherwise than it was shown. */
    public Map<String, String> changed() {
        var there = Objects.requireNonNull(shown);
        return Objects.requireNonNull(values).entrySet().stream()
                .filter(it -> !it.getValue().isBlank())
                .filter(it -> !it.getValue().equals(there.get(it.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().strip()));
    }
}
