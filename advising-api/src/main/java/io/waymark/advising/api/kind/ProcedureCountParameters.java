package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** Procedures of a type, so many of them. */
@JsonTypeName("procedure_count")
public record ProcedureCountParameters(Choice procedure, int target) implements EvidenceParameters {}
