package io.waymark.advising.api.journey;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a step is not asked of the student, and who said so. */
public record WaiverView(String reason, @Nullable PersonBrief by, Instant at) {}
