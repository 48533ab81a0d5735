package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/** A text of at least so many words, about something if there is a prompt. */
@JsonTypeName("reflection")
public record ReflectionParameters(@Nullable String prompt, int minWords) implements EvidenceParameters {}
