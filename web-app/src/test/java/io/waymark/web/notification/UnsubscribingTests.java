package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** From the header of a mail to no more of them. */
class UnsubscribingTests extends NoticeTests {

    private static final String HERE = "198.51.100.20";

    @Autowired
    private Unsubscribing unsubscribing;

    @Test
    void stopsWhatTheMailWasAboutAndNothingElse() throws Exception {
        var email = awake(Role.STUDENT);
        happens(notice(email, NoticeKind.EVIDENCE_VERIFIED));
        var path = pathIn(mail(1).getHeader("List-Unsubscribe")[0]);

        assertThat(mvc.get().uri(path)).hasStatusOk();
        assertThat(wanted(email).mailsOf(Topic.DECISIONS)).isEqualTo(Mails.NOW);

        assertThat(mvc.post().uri(path).formField("List-Unsubscribe", "One-Click"))
                .hasStatusOk();
        assertThat(wanted(email).mailsOf(Topic.DECISIONS)).isEqualTo(Mails.NEVER);
        assertThat(wanted(email).mailsOf(Topic.APPOINTMENTS)).isEqualTo(Mails.NOW);
    }

    @Test
    void keepsAHashOfTheSecretAlone() throws Exception {
        var email = awake(Role.STUDENT);
        happens(notice(email, NoticeKind.EVIDENCE_VERIFIED));
        var secret = pathIn(mail(1).getHeader("List-Unsubscribe")[0]).replaceAll(".*\\.", "");

        var kept =
                within(() -> jdbc.sql("select unsubscribe_hash from notice where institution_id = ? and person_id = ?")
                        .params(ALDER.value(), personOf(email).value())
                        .query(String.class)
                        .single());

        assertThat(kept).hasSize(64).isNotEqualTo(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alder-valley.guess", "alder-valley", "nowhere.x", "x"})
    void answersEveryOtherAddressAlike(String token) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> unsubscribing.find(token, HERE));
        assertThat(mvc.get().uri("/messages/unsubscribe/{token}", token))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("This link doesn’t work anymore")
                .doesNotContain(token + "\"");
    }

    private NoticeSettings wanted(String email) {
        return within(() -> settings.of(personOf(email)));
    }

    private static String pathIn(String header) {
        return header.replace("<http://localhost:8080", "").replace(">", "");
    }
}
