package io.waymark.advising.signal;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a student at a moment.
 *
 * @param assigned to whom, or null if nobody advises the student
 * @param behind how much later the likely day for the first job is than promised; the longer delay of two roadmaps
 * @param accreditationEnds whether the accreditation of the student's program does not last
 * @param recordedContact the last contact as it was worked out before
 * @param waived the steps that are waived, with all below them
 */
record StudentFacts(
        PersonId student,
        boolean active,
        @Nullable Assigned assigned,
        boolean onRoadmap,
        @Nullable Delay behind,
        boolean accreditationEnds,
        Meetings meetings,
        Contact contact,
        @Nullable Instant recordedContact,
        List<PendingEvidence> pending,
        Set<String> waived,
        Map<SignalKind, OpenSignal> open) {

    /** Whose student, and since which day. */
    record Assigned(PersonId advisor, LocalDate since) {}

    /** When the student last attended and missed an appointment, and whether one is to come. */
    record Meetings(@Nullable LocalDate missedOn, boolean attendedSince, boolean toCome) {}

    /** When somebody at the college last met or answered the student. */
    record Contact(@Nullable Instant at, @Nullable LocalDate on) {}

    /** What waits longest for the advisor, or for the student if it was returned. */
    Optional<PendingEvidence> oldestPending(boolean returned) {
        return pending.stream()
                .filter(it -> it.returned() == returned && !isWaived(it.requirement()))
                .min(Comparator.comparing(PendingEvidence::since).thenComparing(PendingEvidence::requirement));
    }

    boolean isWaived(String requirement) {
        return waived.contains(requirement.split("/", 2)[0]);
    }
}
