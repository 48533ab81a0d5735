package io.waymark.web.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a meeting is called off; the other side reads it. */
public record CancelForm(
        @NotBlank @Size(max = 500) String reason, @Nullable String version) {

    public static CancelForm of(int version) {
        return new CancelForm("", String.valueOf(version));
    }
}
