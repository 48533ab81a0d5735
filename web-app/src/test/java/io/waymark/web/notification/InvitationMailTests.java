package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.web.mail.MailReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a mail about a meeting has for the recipient's calendar. */
class InvitationMailTests extends NoticeTests {

    private static final Map<String, String> SESSION = Map.of(
            "with", "Tomas Varga",
            "startsAt", "2031-03-04T15:30:00Z",
            "endsAt", "2031-03-04T16:00:00Z",
            "topic", "RHIT; the exam",
            "uid", "9a1e@waymark.io",
            "sequence", "1");

    @Test
    void entersAMeetingThatIsBooked() throws Exception {
        var email = awake(Role.STUDENT);

        happens(notice(
                personOf(email),
                NoticeKind.SESSION_BOOKED,
                with("placeKind", "VIDEO", "place", "https://video.example/1"),
                "session/1/booked"));

        var mail = mail(1);
        assertThat(MailReader.types(mail))
                .containsExactly(
                        "text/plain; charset=UTF-8",
                        "text/html; charset=UTF-8",
                        "text/calendar; charset=UTF-8; method=REQUEST",
                        "application/ics; name=invite.ics");
        assertThat(MailReader.text(mail)).contains("Where: By video: https://video.example/1");
        assertThat(calendar(mail))
                .contains(
                        "METHOD:REQUEST\r\n",
                        "UID:9a1e@waymark.io\r\n",
                        "SEQUENCE:1\r\n",
                        "DTSTART:20310304T153000Z\r\n",
                        "DTEND:20310304T160000Z\r\n",
                        "SUMMARY:Session with Tomas Varga\r\n",
                        "LOCATION:https://video.example/1\r\n",
                        "DESCRIPTION:RHIT\\; the exam\r\n",
                        "URL:http://localhost:8080/messages/",
                        "STATUS:CONFIRMED\r\n",
                        "mailto:no-reply@localhost\r\n",
                        "mailto:" + email + "\r\n")
                .containsPattern("ORGANIZER;CN=\"?Alder Valley College\"?:")
                .containsPattern("ATTENDEE;CN=\"?Rosa Lindqvist\"?;PARTSTAT=ACCEPTED:");
    }

    @Test
    void takesAMeetingOutThatIsCanceled() {
        var email = awake(Role.STUDENT);

        happens(notice(
                personOf(email),
                NoticeKind.SESSION_CANCELED,
                with("by", "system", "sequence", "2"),
                "session/1/canceled"));

        assertThat(calendar(mail(1)))
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "UID:9a1e@waymark.io\r\n", "SEQUENCE:2\r\n");
    }

    @Test
    void entersNothingForAReminderOrARequest() throws Exception {
        var email = awake(Role.MENTOR);

        happens(notice(personOf(email), NoticeKind.SESSION_REQUESTED, SESSION, "session/1/requested"));

        assertThat(MailReader.types(mail(1))).hasSize(2);
    }

    private static String calendar(jakarta.mail.Part mail) {
        return MailReader.calendar(mail).replace("\r\n ", "");
    }

    private static Map<String, String> with(String... more) {
        var all = map(more);
        SESSION.forEach(all::putIfAbsent);
        return all;
    }
}
