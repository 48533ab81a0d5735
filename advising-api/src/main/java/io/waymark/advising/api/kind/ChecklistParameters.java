package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Items, of which at least so many have to be ticked in one submission. */
@JsonTypeName("checklist")
public record ChecklistParameters(List<Choice> items, int minChecked) implements EvidenceParameters {}
