package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.web.mail.MailReader;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Topic;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What waits for the daily mail. */
class DigestTests extends NoticeTests {

    private static final QuietHours NEVER_QUIET = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    @Test
    void bringsAllOfADayInOneMail() throws Exception {
        var email = awake(Role.ADVISOR);
        waiting(email, "Maya Okafor");
        waiting(email, "Eli Brandt");

        hurry("mail-digest");

        var mail = mail(1);
        assertThat(mail.getSubject()).isEqualTo("2 messages from Alder Valley College");
        assertThat(MailReader.text(mail))
                .containsSubsequence("Maya Okafor submitted evidence", "Eli Brandt submitted evidence")
                .contains("http://localhost:8080/messages/", "Stop emails about: Evidence to review");
        assertThat(mail.getHeader("List-Unsubscribe")).hasSize(1);
        await().until(() -> tasks("mail-digest") == 0);
        assertThat(MAILS.getReceivedMessages()).hasSize(1);
    }

    @Test
    void leavesOutWhatWasReadByThen() {
        var email = awake(Role.ADVISOR);
        waiting(email, "Maya Okafor");
        waiting(email, "Eli Brandt");
        var newest = inbox(email).getFirst();
        within(() -> {
            notices.read(personOf(email), newest.id());
            return true;
        });

        hurry("mail-digest");

        assertThat(MailReader.text(mail(1))).contains("Maya Okafor").doesNotContain("Eli Brandt");
    }

    @Test
    void isNotSentForNothing() {
        var email = awake(Role.ADVISOR);
        waiting(email, "Maya Okafor");
        wants(email, NEVER_QUIET, Map.of(Topic.REVIEWS, Mails.NEVER));

        hurry("mail-digest");

        await().until(() -> tasks("mail-digest") == 0);
        assertThat(mailState(email)).isEqualTo("NOT_SENT");
        assertThat(MAILS.getReceivedMessages()).isEmpty();
    }

    private void waiting(String email, String student) {
        happens(notice(
                personOf(email), NoticeKind.EVIDENCE_WAITING, Map.of("student", student), "evidence/" + student));
        await().until(() -> tasks("mail-notice") == 0);
        assertThat(tasks("mail-digest")).isOne();
    }
}
