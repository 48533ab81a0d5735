package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Events of these types, so many of them. */
@JsonTypeName("event_attendance")
public record EventAttendanceParameters(List<Choice> types, int target) implements EvidenceParameters {}
