package io.waymark.web.student.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.core.identity.Role;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.sample.Walk;
import io.waymark.web.services.Answers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class StudentHomeControllerTests extends StudentPageTests {

    @Test
    void showsWhereOneStandsWhatIsNextAndWhoIsWithOne() {
        assertThat(get("/student/roadmap"))
                .hasStatusOk()
                .bodyText()
                .contains("Your roadmap to Health Information Technician")
                .contains("You are at stage 4 of 8, Gain relevant experience.")
                .contains("“Review: Portfolio” was returned. Make the changes and submit it again.")
                .contains("href=\"/student/roadmap/steps/portfolio-review#prove\"")
                .contains(
                        "Advising with Dana Whitcomb", "Mentor session with Tomas Varga", "Times are in Eastern Time.")
                .contains("May to September 2027")
                .contains("Page 2 still shows a birth date");
    }

    @Test
    void saysWhatTheEstimateAssumesAndWhyItMovedNewestFirst() {
        assertThat(get("/student/roadmap"))
                .bodyText()
                .containsSubsequence(
                        "3 months earlier: you finished “Hours at a site”",
                        "most likely June 2027",
                        "3 weeks later: time passed, and the next steps are still open",
                        "What this assumes",
                        "A personal pace: steps take 12% longer than usual. Courses and degrees go by terms.");
    }

    @Test
    void saysWhyAStepIsNextInASentence() {
        given(journeys.home(any()))
                .willReturn(Walk.home(Walk.journey(new NextStepView(
                        "tailor-resume",
                        "Update and tailor the resume",
                        NextStepView.SuggestionReason.OPENS_OTHERS,
                        null,
                        null,
                        null,
                        List.of(new StepTitle("submit-applications", "Submit applications")),
                        null))));

        assertThat(get("/student/roadmap")).bodyText().contains("It unlocks another step: Submit applications.");
    }

    @Test
    void saysWhatIsWaitedForAndFromWhomWhileThereIsNothingToSubmit() {
        given(journeys.home(any())).willReturn(Walk.home(Walk.journey(null)));

        assertThat(get("/student/roadmap"))
                .bodyText()
                .contains("There is nothing to submit right now")
                .contains("“Review: Portfolio” for “Portfolio review” is waiting for your advisor or ");
    }

    @Test
    void helpsAStudentWithoutARoadmapOn() {
        given(journeys.home(any()))
                .willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-journey", "You are on no roadmap yet."));

        assertThat(get("/student/roadmap"))
                .hasStatusOk()
                .bodyText()
                .contains("You don’t have a roadmap yet", "/student/meetings/advising");
    }

    @Test
    void showsTheMentorSessionsWhileTheRoadmapIsUnavailable() {
        given(journeys.home(any())).willThrow(Answers.silence());
        given(appointments.upcoming(any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get("/student/roadmap"))
                .hasStatusOk()
                .bodyText()
                .contains("Your roadmap can’t be shown right now")
                .contains("Appointments with your advisor can’t be shown right now.")
                .contains("Mentor session with Tomas Varga");
    }

    @Test
    void showsTheRoadmapWhileTheMentorServiceIsSilent() {
        given(sessions.mine(any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get("/student/roadmap"))
                .hasStatusOk()
                .bodyText()
                .contains("Your roadmap to")
                .contains("Sessions with mentors can’t be shown right now.");
    }

    @Test
    void isForStudentsOnly() {
        assertThat(get(Role.MENTOR, "/student/roadmap")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void standsInTheShellOfTheCollege() {
        assertThat(get("/student/roadmap"))
                .bodyText()
                .contains(
                        "Alder Valley College",
                        "Maya Okafor",
                        "href=\"/student/meetings\"",
                        "href=\"/student/mentors\"",
                        "/sign-out");
    }

    @Test
    void sendsStrangersToTheDoor() {
        MockMvcTester.MockMvcRequestBuilder stranger = mvc.get().uri("/student/roadmap");

        assertThat(stranger).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
    }
}
