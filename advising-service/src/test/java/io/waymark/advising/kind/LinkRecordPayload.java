package io.waymark.advising.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.waymark.advising.api.kind.ExtensionPayload;
import java.util.List;
import java.util.Map;

/** Entries, each with the fields that the roadmap names. */
@JsonTypeName("link_record")
record LinkRecordPayload(List<Map<String, String>> entries) implements ExtensionPayload {}
