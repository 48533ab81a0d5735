package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * The student's word.
 *
 * @param affirmed yes, the statement is true
 */
@JsonTypeName("self_attestation")
public record SelfAttestationPayload(@Nullable Boolean affirmed) implements EvidencePayload {}
