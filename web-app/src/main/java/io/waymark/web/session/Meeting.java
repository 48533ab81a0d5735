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
 * @param place where or how to meet; null if that is not written down
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
        @Nullable String place,
        MeetingState state,
        @Nullable String reason,
        @Nullable String step,
        int version) {

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
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
