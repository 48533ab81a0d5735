package io.waymark.web.road;

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

class RoadControllerTests extends StudentPageTests {

    @Test
    void showsWhereOneStandsWhatIsNextAndWhoIsWithOne() {
        assertThat(get("/road"))
                .hasStatusOk()
                .bodyText()
                .contains("Your road to Health Information Technician")
                .contains("You are at stage 4 of 8, Gain relevant experience.")
                .contains("“Your advisor’s review” came back to you. Mend it and send it again.")
                .contains("href=\"/road/steps/portfolio-review#prove\"")
                .contains(
                        "Advising with Dana Whitcomb", "Mentor session with Tomas Varga", "Times are in Eastern Time.")
                .contains("May to September 2027")
                .contains("Page 2 still shows a birth date");
    }

    @Test
    void saysWhyAStepIsNextInASentence() {
        given(journeys.show(any()))
                .willReturn(Walk.journey(new NextStepView(
                        "tailor-resume",
                        "Update and tailor the resume",
                        NextStepView.Reason.OPENS_OTHERS,
                        null,
                        null,
                        null,
                        List.of(new StepTitle("submit-applications", "Submit applications")),
                        null)));

        assertThat(get("/road")).bodyText().contains("Another step waits for this one: Submit applications.");
    }

    @Test
    void saysThatEverythingWaitsForOthers() {
        given(journeys.show(any())).willReturn(Walk.journey(null));

        assertThat(get("/road")).bodyText().contains("Everything open is with somebody else");
    }

    @Test
    void helpsAStudentWithoutARoadOn() {
        given(journeys.show(any()))
                .willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-journey", "You are on no roadmap yet."));

        assertThat(get("/road")).hasStatusOk().bodyText().contains("You are not on a road yet", "/sessions/advising");
    }

    @Test
    void showsTheMentorSessionsWhileTheRoadIsSilent() {
        given(journeys.show(any())).willThrow(Answers.silence());
        given(appointments.upcoming(any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get("/road"))
                .hasStatusOk()
                .bodyText()
                .contains("Your road cannot be shown just now")
                .contains("Appointments with your advisor cannot be shown just now.")
                .contains("Mentor session with Tomas Varga");
    }

    @Test
    void showsTheRoadWhileTheMentorServiceIsSilent() {
        given(sessions.mine(any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get("/road"))
                .hasStatusOk()
                .bodyText()
                .contains("The trail")
                .contains("Sessions with mentors cannot be shown just now.");
    }

    @Test
    void isForStudentsOnly() {
        assertThat(get(Role.MENTOR, "/road")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void standsInTheShellOfTheCollege() {
        assertThat(get("/road"))
                .bodyText()
                .contains(
                        "Alder Valley College", "Maya Okafor", "href=\"/sessions\"", "href=\"/mentors\"", "/sign-out");
    }

    @Test
    void sendsStrangersToTheDoor() {
        MockMvcTester.MockMvcRequestBuilder stranger = mvc.get().uri("/road");

        assertThat(stranger).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
    }
}
