package io.waymark.kit.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** An event on the wire, in the form Standard Webhooks recommend. */
record Envelope(
        @JsonProperty(required = true) String type,
        @JsonProperty(required = true) Instant timestamp,
        @JsonProperty(required = true) JsonNode data) {}
