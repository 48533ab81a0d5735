package io.waymark.web.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.waymark.core.identity.Role;
import io.waymark.web.WebAppTests;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Forms whose session is over when they are sent. */
class StaleFormsTests extends WebAppTests {

    private static final String FIRST = "8f14e45f-ceea-467f-a5d9-6d1f0a5b7c01";
    private static final String SECOND = "8f14e45f-ceea-467f-a5d9-6d1f0a5b7c02";
    private static final String BOOKING = "/student/meetings/advising";

    @Test
    void areOfferedToTheSamePersonOnceTheySignIn() {
        var maya = somebodyWithPassword(Role.STUDENT);

        var kept = send(
                BOOKING, "same-origin", null, "_for", id(maya), "topic", "Spring courses", "_labels", "topic=Topic");
        assertThat(kept).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/sign-in");
        assertThat(get("/sign-in", kept)).bodyText().contains("What you typed is kept");

        var signedIn = enter(maya, kept);
        assertThat(signedIn).hasRedirectedUrl("/unsent");
        assertThat(get("/unsent", signedIn))
                .hasStatusOk()
                .bodyText()
                .contains("You typed this before you were signed out", "<dd>Spring courses</dd>")
                .contains("action=\"" + BOOKING + "\"", "Discard");
    }

    @Test
    void areNotShownToAnybodyElse() {
        var maya = somebodyWithPassword(Role.STUDENT);
        var eli = somebodyWithPassword(Role.STUDENT);

        var kept = send(BOOKING, "same-origin", null, "_for", id(maya), "topic", "Spring courses");
        assertThat(get("/unsent", kept)).hasRedirectedUrl("/");

        var again = send(BOOKING, "same-origin", null, "_for", id(maya), "topic", "Spring courses");
        var signedIn = enter(eli, again);
        assertThat(signedIn).hasRedirectedUrl("/");
        assertThat(get("/unsent", signedIn)).hasRedirectedUrl("/");
    }

    @Test
    void areForbiddenToWhoeverIsSignedInInTheirPlace() {
        var signedIn = enter(somebodyWithPassword(Role.STUDENT), null);
        var other = somebodyWithPassword(Role.STUDENT);

        assertThat(send(BOOKING, "same-origin", signedIn, "_for", id(other), "topic", "Spring courses"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void areGivenAnotherTokenWhileTheSamePersonIsSignedIn() {
        var maya = somebodyWithPassword(Role.STUDENT);
        var signedIn = enter(maya, null);

        var kept =
                send(BOOKING, "same-origin", signedIn, "_for", id(maya), "topic", "Spring", "_labels", "topic=Topic");
        assertThat(kept).hasRedirectedUrl("/unsent");
        assertThat(get("/unsent", signedIn)).bodyText().contains("<dd>Spring</dd>", "name=\"_csrf\"");
    }

    @Test
    void areForbiddenToOtherSites() {
        for (var site : new String[] {"cross-site", "same-site", "none"}) {
            assertThat(send(BOOKING, site, null, "_for", id(somebody(Role.STUDENT))))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(mvc.post().uri(BOOKING).header("Origin", "https://elsewhere.example"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri(BOOKING)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void areKnownByTheirOriginWhereTheBrowserSaysNoMore() {
        assertThat(mvc.post()
                        .uri(BOOKING)
                        .header("Origin", "http://localhost:8080")
                        .formField("_for", "x"))
                .hasRedirectedUrl("/sign-in");
    }

    @Test
    void areNotKeptWhenTheyAreTooLong() {
        assertThat(send(BOOKING, "same-origin", null, "_for", "x", "topic", "x".repeat(70_000)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void areKeptAlsoWhereTheirKeyIsNoneOfOurs() {
        var maya = somebodyWithPassword(Role.STUDENT);

        var kept = send(
                BOOKING, "same-origin", null, "_for", id(maya), "_key", "k".repeat(300), "topic", "Spring courses");

        assertThat(get("/unsent", enter(maya, kept))).bodyText().contains("Spring courses");
    }

    @Test
    void areFilledInAnewWhereTheyAskForAPassword() {
        var kept =
                send("/sign-in", "same-origin", null, "college", SLUG, "email", "maya@x.example", "password", PASSWORD);

        assertThat(kept).hasRedirectedUrl("/sign-in");
        assertThat(get("/sign-in", kept))
                .bodyText()
                .contains("maya@x.example", "open for too long")
                .doesNotContain(PASSWORD);
        assertThat(send("/password/choose", "same-origin", null, "token", "alder.x", "password", PASSWORD))
                .hasRedirectedUrl("/password/choose?token=alder.x");
    }

    @Test
    void areSentAtOnceWhereNobodyNeedsToSignIn() {
        var kept = send("/password", "same-origin", null, "college", SLUG, "email", "maya@x.example");

        assertThat(kept).hasRedirectedUrl("/unsent");
        assertThat(get("/unsent", kept)).bodyText().contains("open for a long time", "action=\"/password\"");
    }

    @Test
    void areKeptFromEachTabAndOfferedTogether() {
        var maya = somebodyWithPassword(Role.STUDENT);

        var kept = tab("First tab", FIRST, maya, null);
        tab("Second tab", SECOND, maya, kept);

        var signedIn = enter(maya, kept);
        assertThat(signedIn).hasRedirectedUrl("/unsent");
        assertThat(get("/unsent", signedIn))
                .bodyText()
                .contains("There are 2 of these.")
                .containsPattern("(?s)<form[^>]*>(?:(?!</form>).)*_key\" value=\"" + SECOND
                        + "(?:(?!</form>).)*<dd>Second tab</dd>.*</form>")
                .containsPattern("(?s)<form[^>]*>(?:(?!</form>).)*_key\" value=\"" + FIRST
                        + "(?:(?!</form>).)*<dd>First tab</dd>.*</form>");
    }

    @Test
    void areOfferedOnWhenAnotherIsDiscarded() {
        var maya = somebodyWithPassword(Role.STUDENT);
        var signedIn = enter(maya, null);
        tab("First tab", FIRST, maya, signedIn);
        tab("Second tab", SECOND, maya, signedIn);

        assertThat(mvc.post()
                        .uri("/unsent/discard")
                        .cookie(cookie(signedIn))
                        .formField("_key", SECOND)
                        .with(csrf()))
                .hasRedirectedUrl("/unsent");
        assertThat(get("/unsent", signedIn))
                .bodyText()
                .contains("<dd>First tab</dd>")
                .doesNotContain("Second tab", "There are");
    }

    @Test
    void leaveTheOldestFirstWhenTheyAreTooManyOrTooLong() {
        var maya = somebodyWithPassword(Role.STUDENT);
        var signedIn = enter(maya, null);

        for (var number = 1; number <= 11; number++) {
            tab("Tab " + number + ".", "00000000-0000-0000-0000-0000000000" + (10 + number), maya, signedIn);
        }
        assertThat(get("/unsent", signedIn))
                .bodyText()
                .contains("<dd>Tab 2.</dd>", "<dd>Tab 11.</dd>")
                .doesNotContain("<dd>Tab 1.</dd>");

        for (var number = 12; number <= 15; number++) {
            var filled = "Tab " + number + ". " + "x".repeat(60_000);
            tab(filled, "00000000-0000-0000-0000-0000000000" + (10 + number), maya, signedIn);
        }
        tab("y".repeat(30_000), FIRST, maya, signedIn);
        assertThat(get("/unsent", signedIn))
                .bodyText()
                .contains("<dd>Tab 13. x", "<dd>Tab 15. x", "<dd>yyy")
                .doesNotContain("<dd>Tab 12. x", "<dd>Tab 11.</dd>");
    }

    @Test
    void stayWhenTheirDiscardingIsStaleItself() {
        var maya = somebodyWithPassword(Role.STUDENT);
        var signedIn = enter(maya, null);
        tab("First tab", FIRST, maya, signedIn);

        assertThat(send("/unsent/discard", "same-origin", signedIn, "_for", id(maya), "_key", FIRST))
                .hasRedirectedUrl("/unsent");
        assertThat(get("/unsent", signedIn)).bodyText().contains("<dd>First tab</dd>", "action=\"" + BOOKING + "\"");
    }

    @Test
    void areGoneOnceDiscarded() {
        var kept = send("/password", "same-origin", null, "college", SLUG, "email", "maya@x.example", "_key", FIRST);

        assertThat(mvc.post()
                        .uri("/unsent/discard")
                        .cookie(cookie(kept))
                        .formField("_key", FIRST)
                        .with(csrf()))
                .hasRedirectedUrl("/unsent");
        assertThat(get("/unsent", kept)).hasRedirectedUrl("/");
    }

    @Test
    void doNotStandInTheWayOfWhoSignsOutTwice() {
        assertThat(send("/sign-out", "same-origin", null, "_for", "x")).hasRedirectedUrl("/sign-in?out");
    }

    private MvcTestResult send(String path, String site, @Nullable MvcTestResult before, String... fields) {
        var request = mvc.post().uri(path).header("Sec-Fetch-Site", site);
        for (int i = 0; i < fields.length; i += 2) {
            request.formField(fields[i], fields[i + 1]);
        }
        return (before == null ? request : request.cookie(cookie(before))).exchange();
    }

    private MvcTestResult tab(String topic, String key, String email, @Nullable MvcTestResult before) {
        return send(
                BOOKING,
                "same-origin",
                before,
                "_for",
                id(email),
                "topic",
                topic,
                "_labels",
                "topic=Topic",
                "_key",
                key);
    }

    private MvcTestResult enter(String email, @Nullable MvcTestResult before) {
        var request = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .formField("college", SLUG)
                .formField("email", email)
                .formField("password", PASSWORD);
        return (before == null ? request : request.cookie(cookie(before))).exchange();
    }

    private MvcTestResult get(String path, MvcTestResult before) {
        return mvc.get().uri(path).cookie(cookie(before)).exchange();
    }

    private static Cookie cookie(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }

    private static String id(String email) {
        return personOf(email).toString();
    }
}
