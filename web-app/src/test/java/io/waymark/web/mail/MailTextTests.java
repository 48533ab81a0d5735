package io.waymark.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.waymark.web.mail.Invitation.Method;
import io.waymark.web.mail.MailText.Item;
import io.waymark.web.mail.MailText.MailFact;
import io.waymark.web.mail.MailText.MailLink;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTests {

    private static final MailLink OPEN = new MailLink("Open", "https://waymark.example/messages/1/page");

    @Test
    void saysInItsTextWhatItsPageShows() {
        var text = new MailText(
                "Session booked",
                List.of("Hello Maya,", "Your session is booked."),
                List.of(new MailFact("When", "Thursday"), new MailFact("Where", "By video")),
                List.of(new Item("Evidence", "Resume", "https://waymark.example/1")),
                OPEN,
                List.of(
                        new MailLink("You have an account.", null),
                        new MailLink("Stop", "https://waymark.example/stop")));

        assertThat(text.plain()).isEqualTo("""
                Hello Maya,

                Your session is booked.

                When: Thursday
                Where: By video
                * Evidence
                  Resume
                  https://waymark.example/1

                Open:
                https://waymark.example/messages/1/page

                --\s
                You have an account.
                Stop:
                https://waymark.example/stop
                """);
    }

    @Test
    void hasNoFooterWhereThereIsNothingToSay() {
        assertThat(MailText.withButton("Choose a password", List.of("Hello,"), OPEN)
                        .plain())
                .isEqualTo("Hello,\n\n\nOpen:\nhttps://waymark.example/messages/1/page\n")
                .doesNotContain("-- ");
    }

    @Test
    void isSentAsTextAndPageTheBetterOneLast() throws Exception {
        assertThat(types(null)).containsExactly("text/plain; charset=UTF-8", "text/html; charset=UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"REQUEST", "CANCEL"})
    void carriesItsInvitationForCalendarsAndForPeople(Method method) throws Exception {
        assertThat(types(new Invitation(method, "BEGIN:VCALENDAR")))
                .containsExactly(
                        "text/plain; charset=UTF-8",
                        "text/html; charset=UTF-8",
                        "text/calendar; charset=UTF-8; method=" + method,
                        "application/ics; name=invite.ics");
    }

    @Test
    void keepsEveryLetter() throws Exception {
        var message = message(null, MailText.withButton("s", List.of("Łódź 🎓 “Zoë”"), OPEN));

        assertThat(MailReader.text(message)).startsWith("Łódź 🎓 “Zoë”\n");
        assertThat(MailReader.page(message)).isEqualTo("<p>Zoë</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "Waymark <no-reply@alder.example>, no-reply@alder.example, alder.example",
        "no-reply@alder.example, no-reply@alder.example, alder.example",
        "'\"Waymark, Inc.\" <a@b@alder.example>', ,"
    })
    void isFromAnAddress(String sender, @Nullable String address, @Nullable String host) {
        var properties = new MailProperties("https://waymark.example", sender);

        if (address == null) {
            assertThatIllegalStateException()
                    .isThrownBy(properties::senderAddress)
                    .withMessageContaining(sender);
        } else {
            assertThat(properties.senderAddress()).isEqualTo(address);
            assertThat(properties.host()).isEqualTo(host);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b@alder.example", "Waymark <>"})
    void isFromNothingElse(String sender) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new MailProperties("https://waymark.example", sender).senderAddress());
    }

    private static List<String> types(@Nullable Invitation invitation) throws Exception {
        return MailReader.types(message(invitation, MailText.withButton("s", List.of("Hello,"), OPEN)));
    }

    private static MimeMessage message(@Nullable Invitation invitation, MailText text) throws Exception {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        var mail = new Mail("notice.1", "Alder Valley", "maya@alder.example", Locale.US, text, Map.of(), invitation);
        message.setContent(new MailParts(mail, "<p>Zoë</p>").all());
        message.saveChanges();
        return message;
    }
}
