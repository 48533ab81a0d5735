package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Membership of an association.
 *
 * @param category the kind of member
 */
@JsonTypeName("membership_record")
public record MembershipRecordPayload(
        @NotBlank @Size(max = 100) String memberNumber,
        @Size(max = 100) @Nullable String category,
        @NotNull LocalDate expiresOn)
        implements EvidencePayload {}
