package io.waymark.web.ui.meeting;

import io.waymark.core.revision.Revision;
import io.waymark.web.ui.form.Versions;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a meeting is canceled; the other side reads it. */
record CancelForm(
        @NotBlank @Size(max = 500) String reason, @Nullable String version) {

    static CancelForm of(Meeting meeting) {
        return new CancelForm("", String.valueOf(meeting.version()));
    }

    Revision revision() {
        return Versions.of(version);
    }
}
