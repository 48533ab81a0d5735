package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.UUID;

/** A session that was held. */
@JsonTypeName("session_count")
public record SessionCountPayload(UUID session) implements EvidencePayload {}
