package io.waymark.web.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.time.MeetingKind;
import io.waymark.kit.test.PageLook;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.mentor.api.SlotsView;
import io.waymark.web.pages.RefusedForm;
import io.waymark.web.services.Answers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** A student's pages in a real browser: steps of every kind, and what scripts add to them. */
class StudentLookTests extends StudentPageTests {

    private static final String MENTOR = "/student/mentors/" + Meets.TOMAS + "?step=build-mentor-relationship";
    private static final List<String> STEPS_OF_EVERY_KIND = List.of(
            "/student/roadmap/steps/research-duties",
            "/student/roadmap/steps/prepare-background-and-goals",
            "/student/roadmap/steps/match-skills-to-job",
            "/student/roadmap/steps/tailor-resume",
            "/student/roadmap/steps/build-portfolio",
            "/student/roadmap/steps/portfolio-review");

    @Test
    void hasNoBarrierOnAStepOfAnyKind() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            for (var path : STEPS_OF_EVERY_KIND) {
                page.navigate(url(path));

                assertThat(PageLook.at(page).errors()).as(path).isEmpty();
            }
        }
    }

    @Test
    void readsFirstThatSomebodyWasFasterAndKeepsWhatWasTyped() {
        var alternative = Map.of("startsAt", "2026-11-17T22:45:00Z", "endsAt", "2026-11-17T23:30:00Z");
        given(sessions.book(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.CONFLICT, "slot-taken", "Taken.", Map.of("alternatives", List.of(alternative))));

        try (var page = browser(Role.STUDENT, 1280, ColorScheme.DARK)) {
            page.navigate(url(MENTOR));
            page.locator(".slots label").nth(3).click();
            page.fill("#topic", "How does one lose a race?");
            page.click(".book-bar button");

            assertThat(page.locator(":focus").textContent()).contains("has just been taken");
            assertThat(page.inputValue("#topic")).isEqualTo("How does one lose a race?");
            assertThat(page.locator(".slots .near").count()).isEqualTo(1);
            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    @Test
    void booksByKeyboardAlone() {
        given(sessions.book(any(), any()))
                .willReturn(Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.BOOKED, null));
        given(sessions.show(any())).willReturn(Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.BOOKED, null));

        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(MENTOR));
            page.focus(".slots input");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".book-when").textContent()).contains("Monday, November 16");
            page.focus("#topic");
            page.keyboard().type("The first year");
            page.focus(".book-bar button");
            page.keyboard().press("Enter");

            page.waitForURL(address -> address.endsWith("/student/meetings/mentoring/" + Meets.SESSION));
            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    @Test
    void hasNoBarrierOnThePagesOfMeetings() {
        given(appointments.show(any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.BOOKED));
        var appointment = "/student/meetings/advising/" + Meets.APPOINTMENT;

        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            for (var path : List.of(
                    MENTOR,
                    "/student/meetings",
                    "/student/meetings/advising",
                    appointment,
                    appointment + "/reschedule")) {
                page.navigate(url(path));

                assertThat(PageLook.at(page).errors()).as(path).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void hasNoBarrierWhereAMeetingCanNotBeHad(int width) {
        given(appointments.show(any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.CANCELED));
        given(appointments.canceled(any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.CANCELED)),
                        null));
        given(mentorSlots.slots(any(), any(), any()))
                .willReturn(new SlotsView(Meets.TOMAS, "America/Chicago", List.of(), List.of(MeetingKind.VIDEO), true));
        var appointment = "/student/meetings/advising/" + Meets.APPOINTMENT;

        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var page = browser(Role.STUDENT, width, scheme)) {
                for (var path : List.of(MENTOR, "/student/meetings", appointment, appointment + "/reschedule")) {
                    page.navigate(url(path));

                    assertThat(PageLook.at(page).errors()).as(path).isEmpty();
                }
            }
        }
    }

    /** The kind: a browser that restores a choice by its place in a list that has changed since. */
    @Test
    void backPicksAnotherTimeNever() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/student/meetings/advising"));
            var chosen = page.locator(".slots input").nth(3).getAttribute("value");
            page.locator(".slots label").nth(3).click();
            page.fill("#topic", "Spring courses");
            var offered = Meets.advisorSlots();
            given(appointments.slots(any(), any(), any()))
                    .willReturn(new io.waymark.advising.api.appointment.SlotsView(
                            offered.advisor(),
                            offered.zone(),
                            offered.slots().stream().skip(1).toList(),
                            offered.ways()));
            page.navigate(url("/student/mentors"));

            page.goBack();

            var checked = page.locator(".slots input:checked");
            assertThat(checked.count()).isLessThanOrEqualTo(1);
            if (checked.count() == 1) {
                assertThat(checked.getAttribute("value")).isEqualTo(chosen);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/student/roadmap/steps/prepare-background-and-goals, main form[action*='/evidence/']",
        "/student/meetings/advising, main form.book-form"
    })
    void hasNoBarrierWhereSomethingIsMissing(String path, String form) {
        given(evidence.submit(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "too-few-words",
                        "Write more.",
                        Map.of("minWords", 60, "words", 0)));
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(path));
            RefusedForm.send(page, form);

            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    @Test
    void hasNoBarrierWhereThereIsNothingYet() {
        given(appointments.upcoming(any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(appointments.past(any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(sessions.mine(any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(mentors.directory(any(), any(), any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(recommendations.recommended(any(), any(), any(), any(), anyInt())).willReturn(List.of());
        given(journeys.home(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-journey", "No roadmap."));
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            for (var path : List.of("/student/roadmap", "/student/meetings", "/student/mentors?q=nobody")) {
                page.navigate(url(path));

                assertThat(PageLook.at(page).errors()).as(path).isEmpty();
            }
        }
    }

    @Test
    void countsWordsWhileOneWrites() {
        try (var page = browser(Role.STUDENT, 390, ColorScheme.LIGHT)) {
            page.navigate(url("/student/roadmap/steps/prepare-background-and-goals"));
            page.fill("textarea", "Four words are few");

            assertThat(page.locator(".counted").textContent()).startsWith("4 of ");
        }
    }

    @Test
    void findsMentorsWithoutLeavingThePage() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/student/mentors"));
            page.selectOption("#language", "hu");
            page.waitForURL(address -> address.contains("language=hu"));

            assertThat(page.locator("#all-h").textContent()).isEqualTo("Results");
        }
    }
}
