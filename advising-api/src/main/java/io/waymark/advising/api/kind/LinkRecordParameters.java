package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Entries with these fields, so many of them. */
@JsonTypeName("link_record")
public record LinkRecordParameters(int target, List<AskedField> fields) implements EvidenceParameters {}
