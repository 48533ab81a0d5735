package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A statement to say yes to. */
@JsonTypeName("self_attestation")
public record SelfAttestationParameters(String statement) implements EvidenceParameters {}
