package io.waymark.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.waymark.core.identity.Role;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.pages.Keyboard;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody types is there again when they come back, until they send it or begin anew. */
class DraftTests extends StudentPageTests {

    private static final String STEP = "/student/roadmap/steps/portfolio-review";
    private static final String FORM = STEP + "/evidence/advisor-review";
    private static final String SKILLS = "/student/roadmap/steps/match-skills-to-job";

    private static final String HOURS = "/student/roadmap/steps/shadow-a-professional";

    private static final Pattern TICK = Pattern.compile("type=\"checkbox\" name=\"checked\" value=\"([^\"]+)\"");

    private static final Pattern BEGUN = Pattern.compile("name=\"_begun\" value=\"([^\"]+)\"");

    private static final String MAYA = SignedInFixtures.maya().getUsername();

    @Autowired
    private RememberedDrafts drafts;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void forget() {
        drafts.forgetAll();
    }

    @Test
    void standInTheFormAgain() {
        assertThat(type(FORM, "text", "Half a sent")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(get(STEP))
                .bodyText()
                .contains("Half a sent</textarea>", "Saved Tue, Nov 10, 9:00", "formaction=\"/drafts/discard\"");
    }

    @Test
    void keepChoices() {
        var offered = TICK.matcher(bodyOf(get(SKILLS)));
        assertThat(offered.find()).isTrue();
        type(SKILLS + "/evidence/checklist", "checked", offered.group(1));

        assertThat(bodyOf(get(SKILLS)))
                .contains(offered.group() + " checked=\"checked\"")
                .containsOnlyOnce("checked=");
    }

    @Test
    void keepADayThatCannotBeReadAsItWasTyped() {
        type(HOURS + "/evidence/hours-log", "date", "third of May");

        assertThat(get(HOURS)).bodyText().contains("value=\"third of May\"", "Choose a date, or write it as");
    }

    @Test
    void sayNothingOfDaysThatCanBeRead() {
        type(HOURS + "/evidence/hours-log", "date", "2026-11-09");

        assertThat(get(HOURS))
                .bodyText()
                .contains("value=\"2026-11-09\"", "/drafts/discard")
                .doesNotContain("aria-invalid=\"true\"");
    }

    @Test
    void areGoneOnceTheyAreSent() {
        type(FORM, "text", "All of it");
        post(FORM, "_key", key, "_draft", FORM, "text", "All of it");

        assertThat(get(STEP)).bodyText().doesNotContain("All of it", "/drafts/discard");
    }

    @Test
    void areGoneOnceTheyAreSentFromAPageThatWasOpenedAgain() {
        type(FORM, "text", "All of it");
        var begun = BEGUN.matcher(bodyOf(get(STEP)));
        assertThat(begun.find()).isTrue();
        post(FORM, "_key", UUID.randomUUID().toString(), "_begun", begun.group(1), "_draft", FORM, "text", "All of it");

        assertThat(get(STEP)).bodyText().doesNotContain("All of it");
    }

    @Test
    void stayWhenTheyAreRefused() {
        type(FORM, "text", "All of it");
        given(evidence.submit(any(), any())).willThrow(Answers.refusal(HttpStatus.CONFLICT, "step-locked", "Not yet."));
        post(FORM, "_key", key, "_draft", FORM, "text", "All of it");

        assertThat(get(STEP)).bodyText().contains("All of it</textarea>");
    }

    @Test
    void areDiscardedToBeginAnew() {
        type(FORM, "text", "Half a sent");

        assertThat(post("/drafts/discard", "_draft", FORM, "text", "Half a sent"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(STEP);
        assertThat(get(STEP)).bodyText().doesNotContain("Half a sent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/x", "//elsewhere.example", "/a b", "", "/x?y=z", "/student/nothing"})
    void areKeptForFormsOfOursAlone(String address) {
        assertThat(type(address, "text", "Anything")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post("/drafts/discard", "_draft", address)).hasRedirectedUrl("/");
    }

    @Test
    void areNotTakenFromWhoeverSatThereBefore() {
        assertThat(post("/drafts", "_key", key, "_for", "somebody else", "_draft", FORM, "text", "Mine"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void haveAnEnd() {
        assertThat(type(FORM, "text", "x".repeat(64 * 1024))).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void areSavedWhileOneTypes() {
        try (var keys = Keyboard.of(Role.STUDENT, true)) {
            keys.open(url(STEP));
            keys.tabTo("main form[action*='/evidence/'] textarea");
            keys.press("ControlOrMeta+a");
            keys.type("I added what employers");
            keys.page()
                    .locator("[data-saved]:has-text('Saved. You can go on later')")
                    .waitFor();
            keys.open(url(STEP));
            assertThat(keys.page()
                            .locator("main form[action*='/evidence/'] textarea")
                            .inputValue())
                    .isEqualTo("I added what employers");
        }
    }

    private static String bodyOf(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult type(String address, String field, String text) {
        return post("/drafts", "_key", key, "_for", MAYA, "_draft", address, field, text);
    }
}
