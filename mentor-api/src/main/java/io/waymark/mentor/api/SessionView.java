package io.waymark.mentor.api;

import io.waymark.core.revision.Versioned;
import io.waymark.core.time.CancellationCause;
import io.waymark.core.time.MeetingKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as its two sides see it.
 *
 * @param step the key of the roadmap step it is about
 * @param zone the mentor's IANA zone, in which the time was agreed
 * @param meetingPlace the room, number or link
 * @param answerBy until when a request holds the time
 * @param studentSaysMet the student's word, once given; {@code mentorSaysMet} likewise
 * @param finalFrom until when either may still say otherwise, once it is known what became of it
 */
public record SessionView(
        UUID id,
        Side student,
        Side mentor,
        String topic,
        @Nullable String step,
        Instant startsAt,
        Instant endsAt,
        String zone,
        MeetingKind meetingKind,
        String meetingPlace,
        SessionStatus status,
        @Nullable Instant answerBy,
        @Nullable Boolean studentSaysMet,
        @Nullable Boolean mentorSaysMet,
        @Nullable Instant finalFrom,
        @Nullable Canceled canceled,
        int version)
        implements Versioned {

    /** One of the two people. */
    public record Side(UUID id, String name) {}

    /** Who called it off or declined it, and why: in their words, or by a cause. */
    public record Canceled(UUID by, String reason, @Nullable CancellationCause cause) {}
}
