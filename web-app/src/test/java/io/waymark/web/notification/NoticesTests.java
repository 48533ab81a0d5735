package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.notification.notice.Topic;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody was told, read and unread. */
class NoticesTests extends NoticeTests {

    private static final QuietHours NEVER_QUIET = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    @Autowired
    private List<NightlyWork> nights;

    @Test
    void areKeptAsTheyWereTold() {
        var email = silent(Role.STUDENT);
        var link = new NoticeLink(Subject.EVIDENCE, UUID.randomUUID(), "research-duties");

        happens(new NoticeRequested(
                ALDER,
                personOf(email),
                NoticeKind.EVIDENCE_RETURNED,
                Map.of("label", "“Łódź”", "step", "Research", "capacity", "PEER", "reason", "1 < 2"),
                link,
                "evidence/1"));

        assertThat(inbox(email)).singleElement().satisfies(it -> {
            assertThat(it.link()).isEqualTo(link);
            assertThat(it.arguments()).containsEntry("label", "“Łódź”").containsEntry("reason", "1 < 2");
        });
    }

    @Test
    void areTheirRecipientsAlone() {
        var email = silent(Role.STUDENT);
        var other = silent(Role.STUDENT);
        happens(notice(email, NoticeKind.ADVISOR_CHANGED));
        var notice = inbox(email).getFirst();

        within(() -> {
            notices.read(personOf(other), notice.id());
            return true;
        });

        assertThat(within(() -> notices.find(personOf(other), notice.id()))).isEmpty();
        assertThat(inbox(email)).allMatch(Notice::isUnread);
    }

    @Test
    void areMarkedAsReadAllAtOnceAndThatIsTakenBackForThoseAlone() {
        var email = silent(Role.STUDENT);
        tell(email, 3);
        var readBefore = inbox(email).getFirst();
        within(() -> {
            notices.read(personOf(email), readBefore.id());
            return true;
        });

        var all = within(() -> notices.readAll(personOf(email)));

        assertThat(all.count()).isEqualTo(2);
        assertThat(unread(email)).isZero();
        within(() -> {
            notices.unreadAll(personOf(email), all.at());
            return true;
        });
        assertThat(unread(email)).isEqualTo(2);
        assertThat(within(() -> notices.find(personOf(email), readBefore.id())))
                .get()
                .matches(it -> !it.isUnread());
    }

    @Test
    void comeInStretchesNewestFirst() {
        var email = silent(Role.STUDENT);
        tell(email, 35);

        var first = within(() -> notices.of(personOf(email), true, null));
        var second = within(() -> notices.of(personOf(email), true, first.next()));

        assertThat(first.items()).hasSize(30);
        assertThat(second.items()).hasSize(5);
        assertThat(second.next()).isNull();
        assertThat(second.items()).doesNotContainAnyElementsOf(first.items());
        assertThat(first.items().getFirst().toldAt())
                .isAfterOrEqualTo(second.items().getLast().toldAt());
    }

    @Test
    void beginWithTheNewestWhereThePlaceIsNotOurs() {
        var email = silent(Role.STUDENT);
        tell(email, 1);

        assertThat(within(() -> notices.of(personOf(email), false, "YR9i")).items())
                .hasSize(1);
    }

    @Test
    void areThrownAwayAYearAfterTheyWereRead() {
        var email = silent(Role.STUDENT);
        tell(email, 3);
        var all = inbox(email);
        read(all.get(0), Duration.ofDays(366));
        read(all.get(1), Duration.ofDays(364));

        // a notice that is just being mailed is left for the next night
        await().untilAsserted(() -> {
            CurrentInstitution.run(ALDER, () -> nights.forEach(NightlyWork::run));
            assertThat(inbox(email))
                    .extracting(Notice::id)
                    .containsExactlyInAnyOrder(all.get(1).id(), all.get(2).id());
        });
    }

    private void read(Notice notice, Duration ago) {
        within(() -> jdbc.sql("update notice set read_at = ? where institution_id = ? and id = ?")
                .params(Timestamp.from(Clock.systemUTC().instant().minus(ago)), ALDER.value(), notice.id())
                .update());
    }

    private void tell(String email, int many) {
        IntStream.range(0, many)
                .forEach(each -> happens(notice(personOf(email), NoticeKind.PERSON_LEFT, Map.of(), "left/" + each)));
    }

    private int unread(String email) {
        return within(() -> notices.unread(personOf(email)));
    }

    private String silent(Role role) {
        var email = somebody(role);
        wants(email, NEVER_QUIET, Map.of(Topic.DECISIONS, Mails.NEVER, Topic.PEOPLE, Mails.NEVER));
        return email;
    }
}
