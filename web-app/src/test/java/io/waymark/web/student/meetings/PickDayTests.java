package io.waymark.web.student.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.Chromium;
import io.waymark.web.sample.Meets;
import io.waymark.web.sample.StudentPageTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever chooses another day keeps what is typed. */
class PickDayTests extends StudentPageTests {

    private static final String ADVISOR = "/student/meetings/advising";

    @ParameterizedTest
    @ValueSource(strings = {ADVISOR, "/student/mentors/01930000-0000-7000-8000-0000000000b1"})
    void keepsTheTopicAndTheWay(String path) {
        assertThat(post(
                        Role.STUDENT,
                        path,
                        "topic",
                        "Spring courses",
                        "way",
                        "VIDEO",
                        "step",
                        "",
                        "slot",
                        "2026-11-12T18:00:00Z/2026-11-12T18:30:00Z",
                        "pick",
                        "2026-11-16"))
                .hasStatusOk()
                .bodyText()
                .contains("Spring courses</textarea>", "data-day=\"Monday, November 16\"", "value=\"2026-11-16\"")
                .doesNotContain("Nothing is booked yet", "checked=\"checked\" required");
        then(appointments).should(never()).book(any(), any());
        then(sessions).should(never()).book(any(), any());
    }

    @Test
    void asksForNothingThatIsNotTypedYet() {
        assertThat(post(Role.STUDENT, ADVISOR, "topic", "", "pick", "2026-11-16"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("invalid-feedback");
    }

    @Test
    void keepsTheTopicWithoutScripts() {
        try (var page = Chromium.openWithoutScripts(390)) {
            as(Role.STUDENT, page);
            page.navigate(url(ADVISOR));
            page.fill("#topic", "Spring courses");
            page.locator("#mday-16").click();

            page.locator("[data-day='Monday, November 16']").waitFor();
            assertThat(page.inputValue("#topic")).isEqualTo("Spring courses");
            assertThat(page.url()).doesNotContain("topic", "csrf");
        }
    }

    @Test
    void showsAnotherDayToRescheduleTo() {
        given(appointments.show(any()))
                .willReturn(Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.BOOKED));

        assertThat(post(
                        Role.STUDENT,
                        ADVISOR + "/" + Meets.APPOINTMENT + "/reschedule",
                        "pick",
                        "2026-11-16",
                        "version",
                        "2"))
                .hasStatusOk()
                .bodyText()
                .contains("data-day=\"Monday, November 16\"", "name=\"version\" value=\"2\"");
        then(appointments).should(never()).reschedule(any(), any(), any());
    }
}
