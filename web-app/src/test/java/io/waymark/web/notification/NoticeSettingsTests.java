package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Topic;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticeSettingsTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final NoticeSettings usual = NoticeSettings.usual();

    @Test
    void collectEvidenceToReviewForTheDayAndMailTheRestAtOnce() {
        assertThat(NoticeKind.values())
                .allSatisfy(kind -> assertThat(usual.mailsOf(Topic.of(kind)))
                        .as(kind.name())
                        .isEqualTo(Topic.of(kind) == Topic.REVIEWS ? Mails.DAILY : Mails.NOW));
    }

    @Test
    void doNotPutARemindersOffUntilTheDailyMail() {
        var daily = new NoticeSettings(QuietHours.USUAL, LocalTime.of(7, 30), Map.of(Topic.REMINDERS, Mails.DAILY));

        assertThat(daily.mailsOf(Topic.REMINDERS)).isEqualTo(Mails.NOW);
    }

    @Test
    void offerWhatARoleMayBeToldOf() {
        assertThat(Topic.of(Set.of(Role.ADMIN))).containsExactly(Topic.REVIEWS, Topic.PLACEMENTS, Topic.IMPORTS);
        assertThat(Topic.of(Set.of(Role.MENTOR))).doesNotContain(Topic.APPOINTMENTS, Topic.IMPORTS);
    }

    @Test
    void haveTheDailyMailAtItsHourToday() {
        assertThat(usual.nextDigest(at("2026-03-03T10:00:00Z"), NEW_YORK)).isEqualTo(at("2026-03-03T12:30:00Z"));
    }

    @Test
    void haveWhatComesTooLateForTheDailyMailInTomorrows() {
        assertThat(usual.nextDigest(at("2026-03-03T12:29:00Z"), NEW_YORK)).isEqualTo(at("2026-03-04T12:30:00Z"));
        assertThat(usual.nextDigest(at("2026-03-07T13:00:00Z"), NEW_YORK)).isEqualTo(at("2026-03-08T11:30:00Z"));
    }

    @Test
    void keepTheDailyMailOutOfQuietHours() {
        var inTheNight = new NoticeSettings(QuietHours.USUAL, LocalTime.of(5, 0), Map.of());

        assertThat(inTheNight.nextDigest(at("2026-03-03T09:00:00Z"), NEW_YORK)).isEqualTo(at("2026-03-03T12:00:00Z"));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
