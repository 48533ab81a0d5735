package io.waymark.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.willReturn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.waymark.core.identity.Role;
import io.waymark.web.WebAppTests;
import io.waymark.web.account.KnownDevices;
import io.waymark.web.mail.LinkSecret;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Another password for who is signed in. */
class OwnPasswordTests extends WebAppTests {

    private static final String PAGE = "/settings/password";
    private static final String OTHER = "five other words in a row";

    @Autowired
    private KnownDevices devices;

    @Test
    void opensTheAccountFromThenOnInsteadOfTheOneBefore() {
        var email = somebodyWithPassword(Role.STUDENT);
        var here = cookie(signIn(email, PASSWORD));

        assertThat(change(here, PASSWORD, OTHER, OTHER))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/settings");

        assertThat(signIn(email, PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(signIn(email, OTHER)).hasRedirectedUrl("/");
    }

    @Test
    void endsTheSessionsElsewhereAndNotTheirOwn() {
        var email = somebodyWithPassword(Role.STUDENT);
        var here = cookie(signIn(email, PASSWORD));
        var elsewhere = cookie(signIn(email, PASSWORD));

        change(here, PASSWORD, OTHER, OTHER);

        assertThat(get(here)).hasStatusOk();
        assertThat(get(elsewhere)).hasStatus(HttpStatus.FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "'', five other words in a row, five other words in a row, Type the password you sign in with now.",
        "a wrong one, five other words in a row, five other words in a row, This is not your current password.",
        "four words in a row, short, short, 'Use at least 12 characters, up to 128.'",
        "four words in a row, five other words in a row, another one, The two passwords are different."
    })
    void staysAsItIsIfAnythingIsWrong(String current, String password, String again, String error) {
        var email = somebodyWithPassword(Role.STUDENT);

        assertThat(change(cookie(signIn(email, PASSWORD)), current, password, again))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Your password was not saved", error)
                .doesNotContain(OTHER);
        assertThat(signIn(email, PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void isGuessedAtAsSeldomAsAtSignIn() {
        var email = somebodyWithPassword(Role.STUDENT);
        var here = cookie(signIn(email, PASSWORD));

        for (int i = 0; i < 10; i++) {
            change(here, "guess " + i, OTHER, OTHER);
        }

        assertThat(change(here, PASSWORD, OTHER, OTHER)).bodyText().contains("Too many attempts. Wait 1 minute");
        assertThat(signIn(email, PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void isChosenWhateverStrangersGuess() {
        willReturn(false).given(passwords).matches(eq("a guess"), any());
        var email = somebodyWithPassword(Role.STUDENT);
        var here = cookie(signIn(email, PASSWORD));
        for (int i = 0; i < 11; i++) {
            signIn(email, "a guess");
        }
        assertThat(signIn(email, PASSWORD)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);

        assertThat(change(here, PASSWORD, OTHER, OTHER)).hasRedirectedUrl("/settings");
    }

    @Test
    void isAskedForFromEveryDeviceAsFromAnyOther() {
        var email = somebodyWithPassword(Role.STUDENT);
        var signedIn = signIn(email, PASSWORD);
        var device =
                new LinkSecret(Objects.requireNonNull(signedIn.getResponse().getCookie("device"))
                        .getValue());
        assertThat(devices.know(device, SLUG, email)).isTrue();

        change(cookie(signedIn), PASSWORD, OTHER, OTHER);

        assertThat(devices.know(device, SLUG, email)).isFalse();
    }

    @Test
    void isChosenOnceBySomebodyWhoClicksTwice() {
        var here = cookie(signIn(somebodyWithPassword(Role.STUDENT), PASSWORD));

        change(here, PASSWORD, OTHER, OTHER);

        assertThat(change(here, PASSWORD, OTHER, OTHER)).hasRedirectedUrl("/settings");
    }

    @Test
    void isAskedForAnewWhenTheFormIsStale() {
        var here = cookie(signIn(somebodyWithPassword(Role.STUDENT), PASSWORD));

        var stale = mvc.post()
                .uri(PAGE)
                .cookie(here)
                .header("Sec-Fetch-Site", "same-origin")
                .formField("_for", "whoever")
                .formField("current", PASSWORD)
                .formField("password", OTHER)
                .exchange();

        assertThat(stale).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(PAGE);
        assertThat(mvc.get().uri("/unsent").cookie(here)).hasRedirectedUrl("/");
    }

    private MvcTestResult change(Cookie session, String current, String password, String again) {
        return mvc.post()
                .uri(PAGE)
                .cookie(session)
                .with(csrf())
                .formField("current", current)
                .formField("password", password)
                .formField("again", again)
                .exchange();
    }

    private MvcTestResult get(Cookie session) {
        return mvc.get().uri(PAGE).cookie(session).exchange();
    }

    private static Cookie cookie(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }
}
