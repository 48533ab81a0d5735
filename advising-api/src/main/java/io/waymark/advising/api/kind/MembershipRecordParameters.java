package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Membership of an association.
 *
 * @param category the kind of member; any if there is none
 */
@JsonTypeName("membership_record")
public record MembershipRecordParameters(
        Choice association, @Nullable Choice category) implements EvidenceParameters {}
