package io.waymark.web.student.roadmap;

import io.waymark.core.roadmap.VerifierRole;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a student names to verify a piece of evidence, as it was typed; kept for the next page if it is refused. */
record NameForm(
        @Nullable VerifierRole capacity,
        @Nullable String name,
        @Nullable String email,
        @Nullable UUID mentor,
        @Nullable String version,
        @Nullable UUID id)
        implements Serializable {

    String nameOrBlank() {
        return Objects.requireNonNullElse(name, "");
    }

    String emailOrBlank() {
        return Objects.requireNonNullElse(email, "").strip();
    }
}
