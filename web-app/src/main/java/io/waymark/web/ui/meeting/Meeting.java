package io.waymark.web.ui.meeting;

import io.waymark.core.time.CancellationCause;
import io.waymark.core.time.MeetingPlace;
import io.waymark.web.ui.page.Avatar;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment or a session, as one of its two sides sees it.
 *
 * @param as who sees it
 * @param host whose time it is
 * @param other the other side, and {@code name} what they are called
 * @param zone the host's, in which the time was agreed
 * @param place how and where to meet; null if that is not written down
 * @param reason why it was canceled or declined, if somebody said so
 * @param cause why it was canceled, if neither side did
 * @param step the key of the roadmap step it is about
 * @param answerBy until when a request holds the time
 * @param claims what the two sides say became of it
 * @param version what the viewer read, for changing it
 */
public record Meeting(
        MeetingType type,
        Audience as,
        UUID id,
        UUID host,
        UUID other,
        String name,
        String topic,
        Instant startsAt,
        Instant endsAt,
        String zone,
        @Nullable MeetingPlace place,
        MeetingState state,
        @Nullable String reason,
        @Nullable CancellationCause cause,
        @Nullable String step,
        @Nullable Instant answerBy,
        MeetingClaims claims,
        int version) {

    public Meeting {
        reason = reason == null || reason.isBlank() ? null : reason;
    }

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    public Avatar avatar() {
        return Avatar.of(other, name);
    }

    /** Its page, below which everything is that can be done about it. */
    public String href() {
        return as.isHost() ? as.home() + "/" + id : as.home() + "/" + type.path() + "/" + id;
    }

    /** Where another one with the same person is booked; null where it is not the viewer who books. */
    public @Nullable String anew() {
        return switch (as) {
            case STUDENT -> type == MeetingType.ADVISING ? "/student/meetings/advising" : "/student/mentors/" + host;
            case ADVISOR -> "/advisor/students/" + other + "/book";
            case MENTOR -> null;
        };
    }

    /** Whether it is the viewer who answers the request. */
    public boolean asksAnswer() {
        return as.isHost() && state == MeetingState.REQUESTED;
    }

    /** Whether it is the viewer who says where it takes place, and it is agreed on. */
    public boolean isPlaceable() {
        return as.isHost() && state == MeetingState.BOOKED;
    }

    /** Whether the viewer may say otherwise of it than is said: a student of what their advisor recorded. */
    public boolean isCorrectable() {
        return claims.open() && (isRecordedByOther() ? claims.theirs() : claims.mine()) != null;
    }

    /** Whether the viewer may take back what they said. */
    public boolean isRetractable() {
        return isCorrectable() && !isRecordedByOther();
    }

    private boolean isRecordedByOther() {
        return as == Audience.STUDENT && type == MeetingType.ADVISING;
    }
}
