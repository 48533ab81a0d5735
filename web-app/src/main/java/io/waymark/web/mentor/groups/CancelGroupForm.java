package io.waymark.web.mentor.groups;

import io.waymark.core.revision.Revision;
import io.waymark.mentor.api.CancelGroupSession;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.web.ui.form.Versions;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a group session is canceled.
 *
 * @param following whether those after it in its series are canceled too
 */
public record CancelGroupForm(
        @NotBlank @Size(max = 500) String reason,
        @Nullable Boolean following,
        @Nullable String version) {

    static CancelGroupForm of(GroupSessionView group) {
        return new CancelGroupForm("", false, String.valueOf(group.version()));
    }

    CancelGroupSession request() {
        return new CancelGroupSession(reason.strip(), Boolean.TRUE.equals(following));
    }

    Revision revision() {
        return Versions.of(version);
    }
}
