package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.MembershipRecordPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A membership, as it is typed. */
record MembershipForm(
        @NotBlank @Size(max = 100) @Nullable String memberNumber,
        @Size(max = 100) @Nullable String category,
        @NotNull @Nullable LocalDate expiresOn)
        implements EntryForm {

    static MembershipForm blank() {
        return new MembershipForm(null, null, null);
    }

    static MembershipForm again(MembershipRecordPayload returned) {
        return new MembershipForm(returned.memberNumber(), returned.category(), returned.expiresOn());
    }

    @Override
    public MembershipRecordPayload payload() {
        return new MembershipRecordPayload(
                Objects.requireNonNull(memberNumber), category, Objects.requireNonNull(expiresOn));
    }
}
