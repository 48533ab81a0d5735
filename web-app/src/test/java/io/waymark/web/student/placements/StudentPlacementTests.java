package io.waymark.web.student.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;

import io.waymark.advising.api.placement.AskForPlacement;
import io.waymark.advising.api.placement.CancelPlacement;
import io.waymark.advising.api.placement.EndPlacement;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.web.coordinator.placements.PlacementSamples;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import io.waymark.web.services.RefusedField;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** Sites and placements, as students see them. */
public class StudentPlacementTests extends StudentPageTests {

    private static final String SITES = "/student/placements/sites";
    private static final String CLINIC = SITES + "/" + PlacementSamples.CLINIC;
    private static final String ASKED = "/student/placements/" + PlacementSamples.ASKED;
    private static final String ACTIVE = "/student/placements/" + PlacementSamples.ACTIVE;

    private static final String[] TYPED = {
        "requirement", "log-internship-hours/hours-log",
        "firstDay", "2026-12-07",
        "lastDay", "2027-03-26",
        "hours", "120",
        "message", " Mornings. "
    };

    public static Stream<String> routes() {
        return Stream.of(SITES, CLINIC, SITES + "/" + PlacementSamples.CLOSED, ASKED, ACTIVE);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(String path) {
        try (var page = PseudoPages.browser(Role.STUDENT, 1280)) {
            page.navigate(url(path));

            assertThat(new PseudoPages(Fixtures.textsWith("student/placements/StudentPlacementTests")).errors(page))
                    .isEmpty();
        }
    }

    @Test
    void findsSitesAsTheAddressSays() {
        assertThat(get(SITES + "?q=harbor&kind=CLINIC"))
                .bodyText()
                .contains(
                        "Harbor Street Clinic",
                        "1 of 2 places taken",
                        "Agreement lapsed",
                        "&lt;i&gt;Saltbrook&lt;/i&gt;");
        then(placements).should().sites("harbor", SiteKind.CLINIC, null, 50);
        assertThat(get(SITES + "?kind=CASTLE")).hasStatusOk();
    }

    @Test
    void asksForASite() {
        assertThat(get(CLINIC)).bodyText().contains("Ring at the side door.", "Log volunteer hours", "value=\"8\"");
        assertThat(post(CLINIC, TYPED)).hasRedirectedUrl(ASKED);

        then(placements)
                .should()
                .ask(
                        new AskForPlacement(
                                PlacementSamples.CLINIC,
                                "log-internship-hours/hours-log",
                                new PlacementDays(LocalDate.of(2026, 12, 7), LocalDate.of(2027, 3, 26)),
                                120,
                                "Mornings."),
                        null);
    }

    @Test
    void asksOnceHoweverOftenTheFormArrives() {
        var typed = Stream.concat(
                        Stream.of(TYPED), Stream.of("_key", UUID.randomUUID().toString()))
                .toArray(String[]::new);

        assertThat(post(CLINIC, typed)).hasRedirectedUrl(ASKED);
        assertThat(post(CLINIC, typed)).hasRedirectedUrl(ASKED);

        then(placements).should(times(1)).ask(any(), any());
    }

    @Test
    void saysAtTheFieldWhyASiteCannotBeAskedFor() {
        given(placements.ask(any(), any()))
                .willThrow(Answers.refusalOf(
                        "lastDay", new RefusedField("site-agreement-ends", "Ends.", Map.of("through", "2026-12-31"))));

        assertThat(post(CLINIC, TYPED))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("lastDay-error", "The agreement with this site ends on", "Mornings.");
        assertThat(post(CLINIC, "hours", "many"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a step.", "Write a whole number.", "firstDay-error");
    }

    @Test
    void offersNoFormWhereNothingCanBeAskedFor() {
        assertThat(get(SITES + "/" + PlacementSamples.CLOSED))
                .bodyText()
                .contains("This site takes nobody at present")
                .doesNotContain("name=\"firstDay\"");
        given(hours.mine(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-journey", "None."));
        assertThat(get(CLINIC)).bodyText().contains("No hours are asked for").doesNotContain("name=\"firstDay\"");
    }

    @Test
    void showsWhatBecameOfARequest() {
        assertThat(get(ASKED))
                .bodyText()
                .contains("Requested", "Wished for", "&lt;b&gt;Mornings&lt;/b&gt;", ASKED + "/cancel")
                .doesNotContain(ASKED + "/end");
        assertThat(get(ACTIVE))
                .bodyText()
                .contains("Active", "joan.peralta@clinic.example", ACTIVE + "/end", "step=log-internship-hours#quick");
    }

    @Test
    void saysWhyAnActionFailedThatThePageDoesNotOfferAnyMore() {
        given(placements.cancel(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));
        given(placements.end(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));
        assertThat(post(ASKED + "/cancel", "reason", "Another site.", "version", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nothing was changed", "name=\"version\" value=\"3\"");

        assertThat(post(ACTIVE + "/cancel", "reason", "Another site.", "version", "2"))
                .hasRedirectedUrl(ACTIVE)
                .flash()
                .containsKey("refusal");
        assertThat(post(ASKED + "/end", "lastDay", "2026-12-04", "reason", "Moved.", "version", "2"))
                .hasRedirectedUrl(ASKED)
                .flash()
                .containsKey("refusal");
    }

    @Test
    void cancelsItOrEndsItEarlier() {
        assertThat(post(ASKED + "/cancel", "reason", "", "version", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("cancel-reason-error");
        assertThat(post(ASKED + "/cancel", "reason", "Another site.", "version", "3"))
                .hasRedirectedUrl(ASKED);
        then(placements).should().cancel(PlacementSamples.ASKED, new CancelPlacement("Another site."), new Revision(3));
        assertThat(post(ACTIVE + "/end", "lastDay", "2026-12-04", "reason", "Moved.", "version", "3"))
                .hasRedirectedUrl(ACTIVE);
        then(placements)
                .should()
                .end(PlacementSamples.ACTIVE, new EndPlacement(LocalDate.of(2026, 12, 4), "Moved."), new Revision(3));
    }
}
