package io.waymark.web.admin.settings.attributes;

import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute as it is typed.
 *
 * @param choices one a line
 */
record AttributeForm(
        @NotBlank @Pattern(regexp = "\\s*|" + AttributeApi.KEY, message = "{attributes.key.wrong}")
        String key,

        @NotBlank @Size(max = 100) String label,

        @NotNull(message = "{attributes.type.needed}") @Nullable
        AttributeType type,

        @Nullable String choices,
        @Nullable Boolean required,

        @NotBlank @Pattern(regexp = "\\s*|\\d{1,4}", message = "{form.number}")
        String position,

        @Nullable String version) {

    static AttributeForm at(int position) {
        return new AttributeForm("", "", null, null, false, String.valueOf(position), "0");
    }

    static AttributeForm of(AttributeView attribute) {
        return new AttributeForm(
                attribute.key(),
                attribute.label(),
                attribute.type(),
                String.join("\n", attribute.choices()),
                attribute.required(),
                String.valueOf(attribute.position()),
                String.valueOf(attribute.version()));
    }

    AttributeEntry toEntry() {
        return new AttributeEntry(
                label.strip(),
                Objects.requireNonNull(type),
                lines(),
                Boolean.TRUE.equals(required),
                Integer.parseInt(position));
    }

    private List<String> lines() {
        return choices == null
                ? List.of()
                : choices.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
