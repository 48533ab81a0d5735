package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A check that has to be passed.
 *
 * @param expires whether it says until when it is valid
 */
@JsonTypeName("clearance_document")
public record ClearanceDocumentParameters(Choice clearance, boolean expires) implements EvidenceParameters {}
