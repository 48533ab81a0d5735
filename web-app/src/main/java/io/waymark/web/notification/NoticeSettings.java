package io.waymark.web.notification;

import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * How and when somebody wants mails.
 *
 * @param digestAt when the daily mail comes, by the clock of their zone
 * @param mails by topic, where it is not the usual way
 */
public record NoticeSettings(QuietHours quiet, LocalTime digestAt, Map<Topic, Mails> mails) {

    static final LocalTime USUAL_DIGEST = LocalTime.of(7, 30);

    /** What is decided while a day's mail is being put together goes into the next day's. */
    private static final Duration CLOSED_BEFORE = Duration.ofMinutes(2);

    public NoticeSettings {
        mails = Map.copyOf(mails);
    }

    public static NoticeSettings usual() {
        return new NoticeSettings(QuietHours.USUAL, USUAL_DIGEST, Map.of());
    }

    public Mails mailsOf(Topic topic) {
        var wanted = mails.getOrDefault(topic, topic.usual());
        return wanted == Mails.DAILY && !topic.canWait() ? Mails.NOW : wanted;
    }

    /** When the next daily mail comes that still takes something in. */
    Instant nextDigest(Instant now, ZoneId zone) {
        var earliest = now.plus(CLOSED_BEFORE);
        var day = earliest.atZone(zone).toLocalDate();
        var digest = digestOn(day.atTime(digestAt).atZone(zone).toInstant(), zone);
        return digest.isBefore(earliest)
                ? digestOn(day.plusDays(1).atTime(digestAt).atZone(zone).toInstant(), zone)
                : digest;
    }

    private Instant digestOn(Instant wanted, ZoneId zone) {
        return quiet.endAfter(wanted, zone).orElse(wanted);
    }
}
