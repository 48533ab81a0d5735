package io.waymark.web.student.mentors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import io.waymark.core.paging.Page;
import io.waymark.core.time.MeetingKind;
import io.waymark.mentor.api.BookSession;
import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.Recommendation;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.mentor.api.SlotsView;
import io.waymark.web.sample.Meets;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class MentorControllerTests extends StudentPageTests {

    private static final String TOMAS = "/student/mentors/" + Meets.TOMAS;
    private static final String SLOT = "2026-11-17T22:00:00Z/2026-11-17T22:45:00Z";

    @Test
    void saysInSentencesWhyAMentorMaySuit() {
        assertThat(get("/student/mentors"))
                .hasStatusOk()
                .bodyText()
                .contains("Recommended for you")
                .contains("Knows “Build a relationship with a mentor”, a step you are working on.")
                .contains("Available when you are: 4 times in the next 14 days.")
                .contains("All mentors", "Amara Nwosu", "full at the moment");
        then(recommendations)
                .should()
                .recommended(
                        argThat(steps -> steps.getFirst().equals("portfolio-review")),
                        eq("health-information-technician"),
                        any(),
                        eq("en"),
                        anyInt());
    }

    @Test
    void looksForWhatWasAsked() {
        given(mentors.directory(any(), any(), any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));

        assertThat(get("/student/mentors?q=coding&step=earn-ccs&language=es"))
                .bodyText()
                .contains("No mentor matches.")
                .doesNotContain("Recommended for you");
        then(mentors).should().directory(eq("coding"), eq("earn-ccs"), eq("es"), any(), anyInt());
    }

    @Test
    void saysWhenTheDirectoryIsSilent() {
        given(mentors.directory(any(), any(), any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get("/student/mentors")).hasStatusOk().bodyText().contains("Mentors can’t be shown right now");
    }

    @Test
    void listsMentorsWhileTheRoadIsSilent() {
        given(journeys.show(any())).willThrow(Answers.silence());

        assertThat(get("/student/mentors")).hasStatusOk().bodyText().contains("Amara Nwosu");
    }

    @Test
    void showsWhatTheTwoDidAndWillDoAndStandsWithoutIt() {
        assertThat(get(TOMAS)).bodyText().contains("RHIT or CCS, if I like both coding and data quality");
        then(sessions).should().with(Meets.TOMAS);

        given(sessions.with(any())).willThrow(Answers.silence());
        assertThat(get(TOMAS))
                .hasStatusOk()
                .bodyText()
                .contains("Tomas Varga")
                .doesNotContain("RHIT or CCS, if I like both coding and data quality");
    }

    @Test
    void showsAMentorAndTheirTimesInTheViewersZone() {
        assertThat(get(TOMAS + "?step=build-mentor-relationship"))
                .hasStatusOk()
                .bodyText()
                .contains("Thursday, November 12")
                .contains(
                        "5 times until November 17.",
                        "Times are in Eastern Time. Tomas Varga is 1 hour behind you, in Central Time.")
                .contains("Counts toward: Build a relationship with a mentor")
                .contains("Your sessions so far");
    }

    @Test
    void aTimeInTheAddressIsPicked() {
        assertThat(get(TOMAS + "?slot=" + SLOT)).bodyText().containsPattern("value=\"" + SLOT + "\"[^>]* checked");
    }

    @Test
    void booksOnceAndSaysSo() {
        given(sessions.book(any(), any()))
                .willReturn(Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.BOOKED, null));

        assertThat(post(TOMAS, "slot", SLOT, "topic", "RHIT or CCS?", "step", "build-mentor-relationship"))
                .hasRedirectedUrl("/student/meetings/mentoring/" + Meets.SESSION)
                .flash()
                .containsKey("toast");

        then(sessions)
                .should()
                .book(
                        new BookSession(Meets.TOMAS, Meets.TUESDAY, 45, "RHIT or CCS?", "build-mentor-relationship"),
                        null);
    }

    @Test
    void offersTheNearestTimesInPlaceWhenSomebodyWasFaster() {
        given(sessions.book(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.CONFLICT,
                        "slot-taken",
                        "That time has just been taken.",
                        Map.of(
                                "alternatives",
                                List.of(Map.of(
                                        "startsAt", "2026-11-17T22:45:00Z", "endsAt", "2026-11-17T23:30:00Z")))));

        assertThat(post(TOMAS, "slot", SLOT, "topic", "RHIT or CCS?"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Tue, Nov 17, 5:00", "has just been taken. Nothing was booked")
                .contains("class=\"near\"")
                .contains("RHIT or CCS?</textarea>");
    }

    /** The kind: a form that could only be refused. */
    @Test
    void mentorFullOffersTimesToNobody() {
        given(mentorSlots.slots(any(), any(), any()))
                .willReturn(new SlotsView(Meets.TOMAS, "America/Chicago", List.of(), List.of(MeetingKind.VIDEO), true));

        assertThat(get(TOMAS))
                .hasStatusOk()
                .bodyText()
                .contains("Tomas Varga has no room for another student now", "Show all mentors")
                .contains(Meets.recommended().stream()
                        .map(Recommendation::mentor)
                        .filter(mentor -> !mentor.id().equals(Meets.TOMAS))
                        .map(MentorCard::name)
                        .toList())
                .doesNotContain("name=\"topic\"", "Pick a time", "Nothing was booked");
    }

    @Test
    void showsWhatWasTypedToAMentorWhoIsFullByNow() {
        given(sessions.book(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "mentor-full", "Full."));
        given(mentorSlots.slots(any(), any(), any()))
                .willReturn(new SlotsView(Meets.TOMAS, "America/Chicago", List.of(), List.of(MeetingKind.VIDEO), true));

        assertThat(post(TOMAS, "slot", SLOT, "topic", "RHIT or CCS?"))
                .bodyText()
                .contains("no room for another student now", "Nothing was booked", "RHIT or CCS?");
    }

    @Test
    void saysThatAMentorIsFullAndKeepsEverything() {
        given(sessions.book(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "mentor-full", "Full."));

        assertThat(post(TOMAS, "slot", SLOT, "topic", "RHIT or CCS?"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This mentor is at capacity. Choose another mentor.", "RHIT or CCS?</textarea>")
                .containsPattern("value=\"" + SLOT + "\"[^>]* checked");
    }

    @Test
    void saysWhereAMentorIsAskedFirst() {
        given(sessions.book(any(), any()))
                .willReturn(Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.REQUESTED, null));

        assertThat(post(TOMAS, "slot", SLOT, "topic", "RHIT or CCS?"))
                .flash()
                .hasEntrySatisfying(
                        "toast", toast -> assertThat(toast.toString()).contains("Requested: Tue, Nov 17"));
    }

    @Test
    void asksForAShorterTopicThanAnAdvisorTakes() {
        assertThat(post(TOMAS, "slot", SLOT, "topic", "a".repeat(201)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Use at most 200 characters.");
    }

    @Test
    void asksForTimeAndTopicInWords() {
        assertThat(post(TOMAS, "slot", "nonsense", "topic", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Pick a time first.", "Say in a few words what it is about.");
    }

    @Test
    void isNotFoundWhereThereIsNoSuchMentor() {
        given(mentors.show(any()))
                .willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-mentor", "There is no mentor."));

        assertThat(get(TOMAS)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
