package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** Sessions of a type, counted as they are held. */
@JsonTypeName("session_count")
public record SessionCountParameters(Choice sessionType) implements EvidenceParameters {}
