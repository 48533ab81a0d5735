package io.waymark.kit.event;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** An event on the wire, in the form Standard Webhooks recommend. */
record Envelope(String type, Instant timestamp, JsonNode data) {}
