package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.occupation.AgreeOnGap;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.api.timeline.TimelineKind;
import io.waymark.advising.api.timeline.TimelinePage;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.web.sample.Walk;
import io.waymark.web.services.Answers;
import io.waymark.web.ui.career.SkillSamples;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A student as the advisor sees them, in every state. */
class StudentFileTests extends StaffPageTests {

    private static final String SKILLS = Routes.MAYA + "/careers/health-information-technician/skills";

    @Test
    void saysWhoTheStudentIsAndWhereTheyStand() {
        var head = one(file(""), ".file-head");

        assertThat(head.text())
                .contains(
                        "Maya Okafor",
                        "Needs attention, 2 reasons",
                        "HIT fall 2026",
                        "Advisor: Dana Whitcomb",
                        "Health Information Technician",
                        "Stage 4 of 8",
                        "19 of 34 steps done",
                        "Estimated June 2027",
                        "Last contact November 7");
        assertThat(head.select("nav a").eachAttr("href")).containsExactly(Routes.MAYA + "/book", "#body", "#channel");
        assertThat(one(file(""), "nav[aria-label=The student’s record]")
                        .select("a")
                        .eachAttr("href"))
                .containsExactly(
                        Routes.MAYA + "/careers/health-information-technician",
                        Routes.MAYA + "/hours",
                        Routes.MAYA + "/education",
                        Routes.MAYA + "/certification",
                        Routes.MAYA + "/continuing");
    }

    @Test
    void leadsToTheCareerAsTheStudentSeesIt() {
        var career = Routes.MAYA + "/careers/health-information-technician";

        assertThat(file("").select("a[href=" + career + "]").text()).isEqualTo("See the career");
        assertThat(get(Role.ADVISOR, Routes.MAYA + "/steps/research-duties"))
                .bodyText()
                .contains("href=\"" + career + "\"");
        assertThat(get(Role.ADVISOR, career))
                .bodyText()
                .contains("$50,250", "href=\"" + Routes.MAYA + "/careers/medical-coder\"", "Maya Okafor")
                .doesNotContain("/student/");
    }

    @Test
    void saysHowTheStudentRatesTheirSkills() {
        var panel = one(file(""), "section[aria-labelledby=skills-h]");

        assertThat(panel.text())
                .contains(
                        "In 4 of 7 skills Maya does as well as the work needs",
                        "Last rated",
                        "Analytical skills Agreed");
        assertThat(panel.select("a").attr("href")).isEqualTo(SKILLS);
    }

    @Test
    void countsNoSkillThatTheStudentHasNotRated() {
        willReturn(SkillSamples.withoutTerms()).given(skills).show(any(), any());

        assertThat(get(Role.ADVISOR, SKILLS))
                .bodyText()
                .contains(
                        "In 6 of 7 skills Maya does as well as the work needs, by their own rating. 1 is not rated yet.",
                        "There is no gap in what the student has rated.",
                        "How well the work needs each skill is our starting value; no source says it.")
                .doesNotContain("There is no gap by the student", "Pass HIT 110.");
    }

    @Test
    void agreesOnGapsAndTakesThatBack() {
        assertThat(get(Role.ADVISOR, SKILLS))
                .bodyText()
                .contains("Skills of Maya Okafor", "Now: 1 · With help.", "Change the agreement", "Mark as agreed");

        assertThat(post(Role.ADVISOR, SKILLS + "/records-systems", "note", " Use the lab. "))
                .hasRedirectedUrl(SKILLS);
        then(skills)
                .should()
                .agree(any(), eq(SkillSamples.HIT), eq("records-systems"), eq(new AgreeOnGap("Use the lab.")));
        assertThat(post(Role.ADVISOR, SKILLS + "/records-systems/remove")).hasRedirectedUrl(SKILLS);
        then(skills).should().disagree(any(), eq(SkillSamples.HIT), eq("records-systems"));
    }

    @Test
    void keepsAnAgreementThatWasNotSavedAtItsGap() {
        var note = "x".repeat(1_001);

        assertThat(post(Role.ADVISOR, SKILLS + "/records-systems", "note", note))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .containsOnlyOnce(note)
                .contains("The agreement was not saved", "href=\"#gap-records-systems-note\"");
        assertThat(post(Role.ADVISOR, SKILLS + "/records-systems", "note", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        then(skills).should(never()).agree(any(), any(), any(), any());
    }

    @Test
    void saysWhyTheEstimateMovedAndWhatItAssumes() {
        assertThat(one(file(""), ".chart .moves").text()).startsWith("3 months earlier: finished “Hours at a site”");
        assertThat(one(file(""), ".chart details").text()).contains("The usual pace.");
    }

    @Test
    void showsEitherOfTwoRoadmapsByTheAddress() {
        given(journeys.home(any())).willReturn(Walk.home(Walk.beside(true)));
        given(journeys.home(any(), eq("phlebotomist"))).willReturn(Walk.home(Walk.beside(false)));

        assertThat(file("").select("nav.chips[aria-label=The student’s two roadmaps] a")
                        .eachAttr("href"))
                .containsExactly(
                        Routes.MAYA + "?roadmap=health-information-technician", Routes.MAYA + "?roadmap=phlebotomist");
        assertThat(file("?roadmap=phlebotomist")
                        .select("nav.chips[aria-label=The student’s two roadmaps] a[aria-current]")
                        .text())
                .isEqualTo("Second roadmap · 12% done");
    }

    @Test
    void saysWhyTheStudentNeedsAttentionAndWhatToDo() {
        var reasons = file("").select(".signals li");

        assertThat(reasons).hasSize(2);
        assertThat(reasons.getFirst().text())
                .contains("Evidence waiting for 6 days", "Resolved when you verify or return it.");
        assertThat(reasons.getFirst().select("a").attr("href")).startsWith(Routes.MAYA + "/steps/");
        assertThat(reasons.get(1).select("a").attr("href")).isEqualTo("#channel");
    }

    @Test
    void tellsAllThatHappenedInWords() {
        var timeline = one(file(""), ".timeline-box");

        assertThat(timeline.select(".timeline li"))
                .hasSize(StudentSamples.timeline().size());
        assertThat(timeline.text())
                .contains(
                        "Evidence returned: Build a portfolio",
                        "Page 2 still shows a birth date.",
                        "Rosa Lindqvist, the site supervisor",
                        "Appointment booked for Tue, Nov 3, 10:30 AM",
                        "Needs attention: Evidence returned",
                        "Resolved: No contact",
                        "New advisor: Dana Whitcomb",
                        "Status: Active")
                .doesNotContain("??");
        assertThat(timeline.select("h3").eachText()).startsWith("November 2026", "October 2026");
        assertThat(timeline.select(".chip").eachText())
                .contains("All (" + StudentSamples.timeline().size() + ")", "Notes (2)");
    }

    @Test
    void narrowsTheTimelineByTheAddressAndGoesBackInTime() {
        var notes = file("?kind=NOTE&after=earlier");

        then(timelines).should().list(Samples.MAYA_ID, TimelineKind.NOTE, "earlier", 25);
        assertThat(notes.select(".chip[aria-current]").text()).isEqualTo("Notes (2)");
        assertThat(one(notes, ".timeline-box > .actions a").attr("href"))
                .isEqualTo(Routes.MAYA + "?kind=NOTE#timeline");
        assertThat(one(file("?kind=NOTE"), "[rel=next]").attr("href"))
                .isEqualTo(Routes.MAYA + "?kind=NOTE&after=earlier#timeline");
    }

    @Test
    void leavesOutWhatTheAddressSaysWrongly() {
        file("?kind=NONSENSE");

        then(timelines).should().list(Samples.MAYA_ID, null, null, 25);
    }

    @Test
    void saysWhetherTheStudentCanBookAndByWhichRulesNot() {
        assertThat(file("").text())
                .contains(
                        "Can Maya book?",
                        "Too soon: Dana Whitcomb asks to be booked 24 hours ahead.",
                        "Setting: Minimum notice. Dana Whitcomb may change it.");

        file("?bookOn=2026-11-12&bookAt=09:00");
        then(appointments).should().check(Samples.MAYA_ID, Instant.parse("2026-11-12T14:00:00Z"), null);
    }

    @Test
    void saysByWhichRuleTheStudentNeedsAttention() {
        assertThat(file("").text()).contains("The college sets this as", "Admins may change it.");
    }

    @Test
    void standsWithoutAnyOfItsParts() {
        given(caseload.show(any())).willThrow(Answers.silence());
        given(journeys.home(any())).willThrow(Answers.silence());
        given(evidence.queue(any(), any(), any(), anyInt())).willThrow(Answers.silence());
        given(appointments.upcoming(any(), any(), anyInt())).willThrow(Answers.silence());
        given(appointments.check(any(), any(), any())).willThrow(Answers.silence());
        given(timelines.list(any(), any(), any(), anyInt())).willThrow(Answers.silence());
        given(assignments.history(any())).willThrow(Answers.silence());
        given(attributes.of(any())).willThrow(Answers.silence());

        var file = file("");
        assertThat(file.text()).contains("Maya Okafor", "Write a note", "Record contact");
        assertThat(file.getElementsContainingOwnText("is not available right now"))
                .hasSize(8);
    }

    @Test
    void saysWhereThereIsNothing() {
        given(evidence.queue(any(), any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(appointments.upcoming(any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(timelines.list(any(), any(), any(), anyInt())).willReturn(new TimelinePage(List.of(), null, Map.of()));
        given(assignments.history(any())).willReturn(List.of());
        given(attributes.list()).willReturn(List.of());
        given(caseload.show(any())).willReturn(Samples.caseload().getLast());

        assertThat(file("").text())
                .contains(
                        "Nothing from this student is waiting for your review.",
                        "No appointment is booked.",
                        "Nothing has happened here yet.",
                        "No advisor is assigned.",
                        "Nothing is on file.",
                        "Nothing needs your attention.");
    }

    @Test
    void aStudentWithoutARoadmapCanBePutOnOne() {
        given(journeys.home(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-journey", "Not on a roadmap."));

        var file = file("");
        assertThat(file.select("form[action$=/roadmap] button").text()).isEqualTo("Start this roadmap");
        assertThat(file.select(".ridge, .trail")).isEmpty();
    }

    @Test
    void saysThatSomebodyIsNotAtTheCollegeNow() {
        given(people.show(any())).willReturn(maya(Lifecycle.ON_LEAVE));
        given(caseload.show(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-person", "Nobody."));

        var file = file("");
        assertThat(one(file, ".file-head").text()).contains("Leave of absence");
        assertThat(file.text()).contains("Not at the college now.");
        assertThat(file.select("a[href$=/book]")).isEmpty();
    }

    @Test
    void aStudentOfSomebodyElseIsNotFound() {
        given(people.show(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-person", "Nobody."));

        assertThat(get(Role.ADVISOR, Routes.MAYA)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anEmptyNoteComesBackToTheSamePage() {
        var answer = post(Role.ADVISOR, Routes.MAYA + "/notes", "body", " ");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("The note was not saved", "Please fill this in.");
        then(notes).should(never()).add(any(), any(), any());
    }

    @Test
    void recordsContactAndTakesItBack() {
        assertThat(post(
                        Role.ADVISOR,
                        Routes.MAYA + "/contact",
                        "channel",
                        "PHONE",
                        "outcome",
                        "NO_ANSWER",
                        "at",
                        "2026-11-09T15:30"))
                .hasRedirectedUrl(Routes.MAYA);
        then(attempts)
                .should()
                .add(
                        Samples.MAYA_ID,
                        new RecordContactAttempt(
                                ContactChannel.PHONE, ContactOutcome.NO_ANSWER, Instant.parse("2026-11-09T20:30:00Z")),
                        null);

        assertThat(post(Role.ADVISOR, Routes.MAYA + "/contact/" + Samples.id(1601) + "/undo", "version", "0"))
                .hasRedirectedUrl(Routes.MAYA);
        then(attempts).should().delete(Samples.id(1601), new Revision(0));
    }

    @Test
    void contactThatCannotBeMeantComesBackOpen() {
        given(attempts.add(any(), any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT, "attempt-in-the-future", "Not before it is made."));
        var refused = post(Role.ADVISOR, Routes.MAYA + "/contact", "channel", "EMAIL", "outcome", "REACHED");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("The contact was not recorded");

        var unreadable = post(
                Role.ADVISOR, Routes.MAYA + "/contact", "channel", "EMAIL", "outcome", "REACHED", "at", "yesterday");
        assertThat(unreadable).bodyText().contains("Give a day and a time.");
        then(attempts).should(times(1)).add(any(), any(), any());
    }

    private Document file(String query) {
        var answer = get(Role.ADVISOR, Routes.MAYA + query);
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static Element one(Element in, String selector) {
        return in.expectFirst(selector);
    }

    /** With plain spaces in the times. */
    private static Document read(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString().replace('\u202f', ' '));
        } catch (UnsupportedEncodingException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private static PersonView maya(Lifecycle lifecycle) {
        return new PersonView(
                Samples.MAYA_ID,
                "204100",
                "Maya",
                null,
                "Okafor",
                "maya@aldervalley.example",
                Set.of(Role.STUDENT),
                Samples.ZONE,
                null,
                lifecycle,
                lifecycle == Lifecycle.ACTIVE,
                4);
    }
}
