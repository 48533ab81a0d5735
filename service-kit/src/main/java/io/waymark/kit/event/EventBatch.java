package io.waymark.kit.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Many events of one college in one delivery; each has the id under which it is applied once. */
record EventBatch(
        @JsonProperty(required = true) String type,
        @JsonProperty(required = true) Instant timestamp,
        @JsonProperty(required = true) List<Member> data) {

    static final String TYPE = "events.batch";

    record Member(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String type,
            @JsonProperty(required = true) JsonNode data) {}

    static EventBatch of(Instant timestamp, List<Member> members) {
        return new EventBatch(TYPE, timestamp, members);
    }
}
