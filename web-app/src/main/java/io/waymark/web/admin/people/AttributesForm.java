package io.waymark.web.admin.people;

import io.waymark.advising.api.attribute.PersonAttributes;
import io.waymark.advising.api.attribute.SetAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The attributes of a person as they are typed, by key. */
record AttributesForm(Map<String, String> values, @Nullable String version) {

    AttributesForm {
        values = Objects.requireNonNullElse(values, Map.of());
    }

    static AttributesForm of(PersonAttributes attributes) {
        return new AttributesForm(attributes.values(), String.valueOf(attributes.version()));
    }

    static AttributesForm empty() {
        return new AttributesForm(Map.of(), null);
    }

    SetAttributes toEntry() {
        return new SetAttributes(values.entrySet().stream()
                .filter(each -> each.getValue() != null && !each.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().strip())));
    }
}
