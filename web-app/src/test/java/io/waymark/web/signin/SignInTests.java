package io.waymark.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.notNull;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.waymark.core.identity.Role;
import io.waymark.web.WebAppTests;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

class SignInTests extends WebAppTests {

    private static final String GUESS = "what a guess this is";
    private static final String HERE = "203.0.113.20";
    private static final String ELSEWHERE = "203.0.113.21";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    enum Stranger {
        WITH_ANOTHER_PASSWORD,
        WITHOUT_A_PASSWORD,
        DEACTIVATED,
        UNKNOWN,
        OF_NO_COLLEGE
    }

    @Test
    void opensTheFrontDoorAndThenTheirOwn() {
        assertThat(signIn(somebodyWithPassword(Role.STUDENT), PASSWORD)).hasRedirectedUrl("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\ufeff", "\u3164", "\t "})
    void knowsAnAddressWithWhatWasPastedAroundIt(String around) {
        var email = somebodyWithPassword(Role.STUDENT);

        assertThat(signIn(around + email.toUpperCase(Locale.ROOT) + around, PASSWORD))
                .hasRedirectedUrl("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/people?q=100%", "/admin/people?q=a|b"})
    void leadsToThePageThatWasWantedWhateverWasSearchedForThere(String page) {
        var email = somebodyWithPassword(Role.ADMIN);
        var asked = mvc.get().uri("/").with(request -> asking(request, page)).exchange();
        assertThat(asked).hasRedirectedUrl("/sign-in");

        assertThat(mvc.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .cookie(Objects.requireNonNull(asked.getResponse().getCookie("SESSION")))
                        .formField("college", SLUG)
                        .formField("email", email)
                        .formField("password", PASSWORD))
                .hasRedirectedUrl(page + "&continue");
    }

    /** As a browser may ask, though no address is written like that. */
    private static MockHttpServletRequest asking(MockHttpServletRequest request, String page) {
        var parts = page.split("\\?");
        request.setRequestURI(parts[0]);
        request.setServletPath(parts[0]);
        request.setQueryString(parts[1]);
        return request;
    }

    @ParameterizedTest
    @CsvSource({"en-GB, en-GB", "hu, en-US"})
    void speaksThePersonsLanguageWhereThereAreTextsInIt(String language, String spoken) {
        var email = somebodyReading(language);

        signIn(email, PASSWORD);

        var person = email.substring(0, email.indexOf('@'));
        assertThat(sessions.findByPrincipalName(person).values())
                .singleElement()
                .returns(
                        Locale.forLanguageTag(spoken),
                        it -> it.getAttribute(SessionLocaleResolver.LOCALE_SESSION_ATTRIBUTE_NAME));
    }

    @ParameterizedTest
    @EnumSource
    void refusesEverybodyAlikeAndAsSlowly(Stranger stranger) {
        var email = email(stranger);
        var college = stranger == Stranger.OF_NO_COLLEGE ? "nowhere" : SLUG;

        assertThat(signIn(college, email, GUESS, HERE))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The college, email or password is not right.");

        then(passwords).should().matches(eq(GUESS), notNull());
    }

    @Test
    void asksWhoFailedTooOftenToWait() {
        var email = somebodyWithPassword(Role.STUDENT);
        failTenTimes(email);

        assertThat(signIn(SLUG, email, PASSWORD, HERE))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("Wait 1 minute and try again", "value=\"" + email + "\"");
        assertThat(signIn(SLUG, email, PASSWORD, ELSEWHERE)).hasStatus3xxRedirection();
    }

    @Test
    void opensALockedAccountFromADeviceKnownBefore() {
        willReturn(true).given(passwords).matches(eq(PASSWORD), any());
        var email = somebodyWithPassword(Role.STUDENT);
        var device = deviceOf(signIn(SLUG, email, PASSWORD, HERE));
        lock(email);

        assertThat(signIn(SLUG, email, PASSWORD, ELSEWHERE)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(signInFrom("a".repeat(43), email, PASSWORD)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(signInFrom(device, email, PASSWORD)).hasStatus3xxRedirection();
    }

    @Test
    void countsWhoGuessesFromAKnownDeviceByItself() {
        willReturn(true).given(passwords).matches(eq(PASSWORD), any());
        willReturn(false).given(passwords).matches(eq(GUESS), any());
        var email = somebodyWithPassword(Role.STUDENT);
        var device = deviceOf(signIn(SLUG, email, PASSWORD, HERE));

        for (int i = 0; i < 10; i++) {
            assertThat(signInFrom(device, email, GUESS)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        assertThat(signInFrom(device, email, PASSWORD)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(signIn(SLUG, email, PASSWORD, ELSEWHERE)).hasStatus3xxRedirection();
    }

    @Test
    void knowsADeviceForItsOwnAccountsOnly() {
        willReturn(true).given(passwords).matches(eq(PASSWORD), any());
        var device = deviceOf(signIn(SLUG, somebodyWithPassword(Role.STUDENT), PASSWORD, HERE));
        var another = somebodyWithPassword(Role.STUDENT);
        lock(another);

        assertThat(signInFrom(device, another, PASSWORD)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    private MvcTestResult signInFrom(String device, String email, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .cookie(new Cookie("device", device))
                .formField("college", SLUG)
                .formField("email", email)
                .formField("password", password)
                .exchange();
    }

    private static String deviceOf(MvcTestResult signedIn) {
        var cookie = Objects.requireNonNull(signedIn.getResponse().getCookie("device"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/sign-in");
        return cookie.getValue();
    }

    /** As guesses from everywhere do. */
    private void lock(String email) {
        var attempts = new Attempts(jdbc, Clock.systemUTC());
        for (int i = 0; i < 100; i++) {
            attempts.count(AttemptLimit.onSigningIn(SLUG, email, "198.51.100." + i));
        }
    }

    @Test
    void neverCountsWhoSucceeds() {
        willReturn(true).given(passwords).matches(any(), any());
        var email = somebodyWithPassword(Role.STUDENT);

        assertThat(Stream.generate(() -> signIn(SLUG, email, PASSWORD, HERE)).limit(15))
                .allSatisfy(answer -> assertThat(answer).hasStatus3xxRedirection());
    }

    @Test
    void asksToComeBackWhenTooManyComeAtOnce() {
        var busy = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        busy.getHeaders().set("Retry-After", "5");
        willThrow(busy).given(passwords).matches(any(), any());

        assertThat(signIn(SLUG, somebodyWithPassword(Role.STUDENT), PASSWORD, HERE))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasHeader("Retry-After", "5");
    }

    @Test
    void slowsDownWhoTriesLinks() {
        assertThat(tryLinkFrom("203.0.113.22")).hasStatusOk().bodyText().contains("This link doesn’t work anymore");

        var later = new Attempts(jdbc, Clock.offset(Clock.systemUTC(), Duration.ofHours(1)));
        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> Stream.generate(() -> AttemptLimit.onUsingALink("203.0.113.22"))
                        .limit(1_000)
                        .forEach(later::count));

        assertThat(tryLinkFrom("203.0.113.22"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .containsHeader("Retry-After");
    }

    @Test
    void saysWhatIsMissingWhereALinkIsAskedFor() {
        assertThat(post("/password", "203.0.113.24", "college", "", "email", ""))
                .bodyText()
                .contains("Choose your college.", "Type a complete email address, such as maya@college.edu.")
                .doesNotContain("Please fill this in.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"college", "email", "password"})
    void looksForNobodyOfAbsurdLength(String field) {
        var typed = new HashMap<>(Map.of("college", SLUG, "email", "nobody@college.example", "password", GUESS));
        typed.put(field, "\u0301\u200b".repeat(1_000));

        assertThat(post(
                        "/sign-in",
                        "203.0.113.26",
                        typed.entrySet().stream()
                                .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                                .toArray(String[]::new)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The college, email or password is not right.");
        then(passwords).shouldHaveNoInteractions();
    }

    @ParameterizedTest
    @CsvSource({"/password, college", "/password, email", "/password/choose, token", "/password/choose, again"})
    void takesNoTextOfAbsurdLengthFromAnybody(String address, String field) {
        var others = Stream.of("college", "email", "token", "password", "again")
                .filter(it -> !it.equals(field))
                .flatMap(it -> Stream.of(it, PASSWORD));
        var typed = Stream.concat(others, Stream.of(field, "a".repeat(1_000))).toArray(String[]::new);

        assertThat(post(address, "203.0.113.27", typed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@localhost", "nobody", "No Body <nobody@college.example>", "nobody@college.exmaple"})
    void asksForALinkWithWhateverSignsIn(String email) {
        assertThat(post("/password", "203.0.113.28", "college", SLUG, "email", email))
                .hasStatusOk()
                .bodyText()
                .contains("we are sending a link");
    }

    @Test
    void takesNoFieldTwice() {
        assertThat(post("/password", "203.0.113.29", "college", SLUG, "email", "a@a.example", "email", "b@b.example"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void floodsNobodysMailbox() {
        var asked = Stream.generate(
                        () -> post("/password", "203.0.113.23", "college", SLUG, "email", "nobody@college.example"))
                .limit(4)
                .toList();

        assertThat(asked.subList(0, 3)).allSatisfy(answer -> assertThat(answer).hasStatusOk());
        assertThat(asked.getLast()).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    private MvcTestResult tryLinkFrom(String address) {
        return post("/password/choose", address, "token", SLUG + ".x", "password", PASSWORD, "again", PASSWORD);
    }

    private void failTenTimes(String email) {
        willReturn(false).given(passwords).matches(eq(GUESS), any());
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(SLUG, email, GUESS, HERE)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private String email(Stranger stranger) {
        return switch (stranger) {
            case WITH_ANOTHER_PASSWORD, OF_NO_COLLEGE -> somebodyWithPassword(Role.STUDENT);
            case WITHOUT_A_PASSWORD -> somebody(Role.STUDENT);
            case DEACTIVATED -> somebodyDeactivated(Role.STUDENT);
            case UNKNOWN -> "nobody@college.example";
        };
    }
}
