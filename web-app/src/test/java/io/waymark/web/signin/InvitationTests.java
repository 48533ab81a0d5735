package io.waymark.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.core.identity.Role;
import io.waymark.web.WebAppTests;
import io.waymark.web.mail.MailReader;
import io.waymark.web.pages.PseudoLanguage;
import io.waymark.web.pages.PseudoPages;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** By mail, from the invitation to the first page. */
class InvitationTests extends WebAppTests {

    private static final Pattern TOKEN = Pattern.compile("http://localhost:8080/password/choose\\?token=(\\S+)");

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyTheMailbox() throws Exception {
        MAILS.purgeEmailFromAllMailboxes();
    }

    @Test
    void aNewAdminChoosesAPasswordAndSignsIn() throws MessagingException {
        var email = somebody(Role.ADMIN);

        var letter = nextLetter();
        assertThat(letter.getSubject()).isEqualTo("Choose your password for Alder Valley College");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(email);
        var token = token(letter);
        assertThat(mvc.get().uri("/password/choose?token=" + token))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + token + "\"");

        assertThat(choose(token)).hasRedirectedUrl("/sign-in?chosen");
        assertThat(signIn(email, PASSWORD)).hasRedirectedUrl("/");
        assertThat(choose(token)).hasRedirectedUrl("/sign-in?chosen");
        assertThat(choose(token, "other words in a row")).bodyText().contains("This link doesn’t work anymore");
    }

    @Test
    void whoForgotGetsAnotherLink() throws MessagingException {
        var email = somebodyWithPassword(Role.STUDENT);

        post("/password", "203.0.113.30", "college", SLUG, "email", email);

        assertThat(choose(token(nextLetter()))).hasRedirectedUrl("/sign-in?chosen");
    }

    @Test
    void answersEverybodyAlikeAndWritesOnlyToWhoMaySignIn() {
        for (var email : List.of(somebodyDeactivated(Role.STUDENT), "nobody@college.example")) {
            assertThat(post("/password", "203.0.113.31", "college", SLUG, "email", email))
                    .hasStatusOk()
                    .bodyText()
                    .contains("we are sending a link");
        }

        await().untilAsserted(() -> assertThat(lettersToWrite()).isZero());
        assertThat(MAILS.getReceivedMessages()).isEmpty();
    }

    @Test
    void isSaidByBundlesAlone() throws MessagingException {
        var email = somebodyReading(PseudoLanguage.LOCALE.toLanguageTag());

        post("/password", "203.0.113.32", "college", SLUG, "email", email);

        var letter = nextLetter();
        var said = Stream.of(MailReader.text(letter).split("\\s*\n(\n|(?=http))|http\\S+"));
        assertThat(new PseudoPages(List.of("Rosa", "Alder Valley College"))
                        .errorsOf(Stream.concat(Stream.of(letter.getSubject()), said)
                                .toList()))
                .isEmpty();
    }

    private int lettersToWrite() {
        return jdbc.sql("""
                        select count(*) from scheduled_tasks
                        where task_name in ('answer-forgotten-password', 'send-password-link')
                        """).query(Integer.class).single();
    }

    private MvcTestResult choose(String token) {
        return choose(token, PASSWORD);
    }

    private MvcTestResult choose(String token, String password) {
        return post("/password/choose", "203.0.113.30", "token", token, "password", password, "again", password);
    }

    private static MimeMessage nextLetter() {
        assertThat(MAILS.waitForIncomingEmail(10_000, 1)).isTrue();
        return MAILS.getReceivedMessages()[0];
    }

    private static String token(MimeMessage letter) {
        var link = TOKEN.matcher(MailReader.text(letter));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
