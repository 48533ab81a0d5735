package io.waymark.mentor.api;

import io.waymark.core.revision.Versioned;
import io.waymark.core.time.CancellationCause;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group session as the caller may see it.
 *
 * @param zone the mentor's IANA zone, in which the time was agreed
 * @param waiting how many wait for a seat
 * @param series shared by those that repeat each other
 * @param mine how the caller takes part, if at all
 * @param students who takes part; for the mentor only
 * @param cancellationReason why, in the words of whoever canceled it; blank if there is a cause
 * @param cancellationCause why, if nobody who takes part canceled it
 * @param version rises whenever it changes, also when somebody joins
 */
public record GroupSessionView(
        UUID id,
        Host mentor,
        String topic,
        Instant startsAt,
        Instant endsAt,
        String zone,
        int seats,
        int taken,
        int waiting,
        @Nullable UUID series,
        @Nullable Part mine,
        List<Seat> students,
        @Nullable String cancellationReason,
        @Nullable CancellationCause cancellationCause,
        int version)
        implements Versioned {

    /** Whose it is. */
    public record Host(UUID id, String name) {}

    /** A student and how they take part. */
    public record Seat(UUID student, String name, Part part) {}

    /**
     * How somebody takes part.
     *
     * @param answerBy until when a request holds its seat
     */
    public record Part(State state, @Nullable Instant answerBy) {}

    /** Where somebody stands. */
    public enum State {
        INVITED,
        REQUESTED,
        WAITING,
        CONFIRMED,
        CANCELED,
        ATTENDED,
        MISSED
    }
}
