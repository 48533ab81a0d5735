package io.waymark.web.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.Role;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.services.Answers;
import io.waymark.web.staff.Services;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of a student in a language whose texts are longer, and whose words nobody has put together. */
public class StudentPseudoLanguageTests extends StudentPageTests {

    private static final String APPOINTMENT = "/student/meetings/advising/" + Meets.APPOINTMENT;

    private final PseudoPages pages = new PseudoPages(Fixtures.texts());

    public static Stream<String> routes() {
        return Stream.of(
                "/student/roadmap",
                "/student/roadmap/steps/research-duties",
                "/student/roadmap/steps/prepare-background-and-goals",
                "/student/roadmap/steps/match-skills-to-job",
                "/student/roadmap/steps/tailor-resume",
                "/student/roadmap/steps/build-portfolio",
                "/student/roadmap/steps/portfolio-review",
                "/student/roadmap/steps/portfolio-review/evidence/01981d5c-0000-7000-8000-000000000501/document/preview",
                "/student/roadmap/steps/build-mentor-relationship",
                "/student/roadmap/steps/build-peer-relationships",
                "/student/roadmap/steps/complete-associate-degree",
                "/student/meetings",
                "/student/meetings/advising",
                "/student/mentors",
                "/student/mentors?q=coding&step=earn-ccs&language=es",
                "/student/mentors/" + Meets.TOMAS,
                "/student/groups",
                "/student/experience",
                APPOINTMENT,
                APPOINTMENT + "/reschedule");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(String path) {
        given(evidence.document(any())).willAnswer(_ -> Services.diploma());
        given(appointments.show(any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.BOOKED));
        try (var page = PseudoPages.browser(Role.STUDENT, 1280)) {
            page.navigate(url(path));
            assertThat(pages.errors(page)).isEmpty();
        }
    }

    @Test
    void saysInItTooThatAServiceDidNotAnswer() {
        given(sessions.book(any(), any())).willThrow(Answers.silence());
        try (var page = PseudoPages.browser(Role.STUDENT, 1280)) {
            page.navigate(url("/student/mentors/" + Meets.TOMAS));
            page.locator(".slots label").first().click();
            page.fill("#topic", "Coding audits");
            page.click(".book-bar button");
            page.waitForSelector(".unsent");

            assertThat(pages.errors(page)).isEmpty();
        }
    }
}
