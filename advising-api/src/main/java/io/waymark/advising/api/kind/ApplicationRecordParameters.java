package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Job applications, so many of them.
 *
 * @param statuses how far one can have come
 */
@JsonTypeName("application_record")
public record ApplicationRecordParameters(int target, List<Choice> statuses) implements EvidenceParameters {}
