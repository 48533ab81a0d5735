package io.waymark.advising.advisor;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/** That students of one advisor have another from a moment on, and why. */
record Handover(UUID id, PersonId from, PersonId to, Instant startsAt, String reason) {

    static Handover of(PersonId from, PersonId to, Instant startsAt, String reason) {
        return new Handover(UuidCreator.getTimeOrderedEpoch(), from, to, startsAt, reason.strip());
    }
}
