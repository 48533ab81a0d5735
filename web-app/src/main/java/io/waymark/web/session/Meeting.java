package io.waymark.web.session;

import io.waymark.web.page.Avatar;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment or a session, as the student's list shows either.
 *
 * @param zone the other side's, in which the time was agreed
 * @param way how to meet, the key of its words; null if that is not written down
 * @param place the room, number or link
 * @param reason why it was called off, if it was and somebody said so
 * @param step the key of the roadmap step it is about
 * @param version what the student read, for changing it
 */
public record Meeting(
        MeetingWith with,
        UUID id,
        UUID host,
        String name,
        String topic,
        Instant startsAt,
        Instant endsAt,
        String zone,
        @Nullable String way,
        @Nullable String place,
        MeetingState state,
        @Nullable String reason,
        @Nullable String step,
        int version) {

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    /** Whether the place can be opened from here. */
    public boolean hasLink() {
        return place != null && place.startsWith("https://");
    }

    public Avatar avatar() {
        return Avatar.of(host, name);
    }

    /** Where what is done about it is posted to. */
    public String href() {
        return "/sessions/" + with.path() + "/" + id;
    }

    boolean is(@Nullable UUID other) {
        return id.equals(other);
    }
}
