package io.waymark.advising.api.advisor;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import java.util.UUID;

/**
 * What a handover did.
 *
 * @param students how many students have another advisor from then on
 */
public record HandoverView(UUID id, PersonBrief from, PersonBrief to, Instant startsAt, int students, String reason) {}
