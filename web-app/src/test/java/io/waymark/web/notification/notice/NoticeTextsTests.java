package io.waymark.web.notification.notice;

import static io.waymark.core.notice.NoticeKind.*;
import static io.waymark.web.notification.notice.NoticeFixtures.meeting;
import static io.waymark.web.notification.notice.NoticeFixtures.notice;
import static io.waymark.web.ui.time.Viewer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.core.time.CancellationCause;
import io.waymark.web.ui.time.Viewer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTests {

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final NoticeTexts texts = NoticeFixtures.texts(viewer.when());

    @ParameterizedTest
    @CsvSource({
        "you, You booked an appointment with Dana Reyes.",
        "other, Dana Reyes booked an appointment with you.",
        "system, An appointment with Dana Reyes was booked."
    })
    void sayWhoDidIt(String by, String said) {
        assertThat(texts.text(meeting(APPOINTMENT_BOOKED, "by", by))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 student assigned to you",
        "2, 2 students assigned to you",
        "1200, '1,200 students assigned to you'"
    })
    void countInWords(String count, String title) {
        assertThat(texts.title(notice(STUDENTS_ASSIGNED, "count", count))).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "APPLIED, 1, 0, 'The import “fall.csv” was applied: 1 row, no errors.'",
        "APPLIED, 20316, 1, 'The import “fall.csv” was applied: 20,316 rows, 1 error.'",
        "CHECK_FAILED, 9, 0, 'The import “fall.csv” could not be checked, and nothing was changed. Upload the file again.'",
        "FAILED, 0, 0, 'The import “fall.csv” was not applied: it failed.'",
        "FAILED, 9, 2, 'The import “fall.csv” was not applied: it has 2 errors.'"
    })
    void sayHowAnImportEnded(String outcome, String rows, String errors, String said) {
        assertThat(texts.text(notice(
                        IMPORT_FINISHED, "file", "fall.csv", "outcome", outcome, "rows", rows, "errors", errors)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "ON_LEAVE, Maya is on leave",
        "GRADUATED, Maya graduated",
        "WITHDRAWN, Maya withdrew",
        "INACTIVE, Maya left"
    })
    void sayHowSomebodyLeft(String lifecycle, String title) {
        assertThat(texts.title(notice(PERSON_LEFT, "person", "Maya", "lifecycle", lifecycle)))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "ATTENDED, you, It counts as attended. You agreed with Dana Reyes.",
        "ATTENDED, other, It counts as attended. Dana Reyes agreed with you.",
        "MISSED, you, It counts as missed. You agreed with Dana Reyes.",
        "MISSED, college, 'It counts as missed. The college decided this, because you two said different things.'",
        "DIDNT_HAPPEN, other, 'It counts as not held, and nobody missed it. Dana Reyes agreed with you.'",
        "DIDNT_HAPPEN, college, 'It counts as not held, and nobody missed it. The college decided this, because you two said different things.'"
    })
    void sayWhatADisputedMeetingCountsAsAndWhoDecided(String outcome, String by, String said) {
        for (var kind : List.of(APPOINTMENT_SETTLED, SESSION_SETTLED)) {
            assertThat(texts.text(meeting(kind, "outcome", outcome, "by", by))).isEqualTo(said);
        }
    }

    @ParameterizedTest
    @CsvSource({"ATTENDED, you met", "MISSED, it was missed", "DIDNT_HAPPEN, it didn’t happen"})
    void sayWhatTheOtherSideSaysOfADisputedMeeting(String says, String said) {
        for (var kind : List.of(APPOINTMENT_DISPUTED, SESSION_DISPUTED)) {
            assertThat(texts.text(meeting(kind, "says", says)))
                    .startsWith("Dana Reyes says: " + said + ".")
                    .contains("it counts as open");
        }
    }

    @Test
    void sayThatAMeetingIsOpenAgain() {
        assertThat(texts.title(meeting(APPOINTMENT_REOPENED)))
                .isEqualTo("Attendance of your appointment with Dana Reyes is open again");
        assertThat(texts.text(meeting(SESSION_REOPENED)))
                .isEqualTo("Dana Reyes took back what they had said about your session, so it counts as open again.");
    }

    @Test
    void stateWhyTheCollegeDecided() {
        assertThat(texts.facts(
                        meeting(SESSION_SETTLED, "outcome", "ATTENDED", "by", "college", "reason", "The log says so.")))
                .contains(new Fact("Reason", "The log says so."));
        assertThat(texts.facts(meeting(SESSION_SETTLED, "outcome", "ATTENDED", "by", "you")))
                .noneMatch(fact -> fact.name().equals("Reason"));
    }

    /** Only their advisor is told more. */
    @Test
    void sayThatSomebodyLeftToWhomItIsNotToldHow() {
        var left = notice(PERSON_LEFT, "person", "Maya");

        assertThat(texts.title(left)).isEqualTo("Maya left");
        assertThat(texts.facts(left)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADVISOR, your advisor",
        "FACULTY, your program’s faculty",
        "SYSTEM, Waymark’s own records",
        "SITE_SUPERVISOR, your site supervisor"
    })
    void nameTheReviewerByOfficeWhereTheNameIsNotTold(String capacity, String who) {
        var verified = notice(EVIDENCE_VERIFIED, "label", "Resume", "step", "Build a resume", "capacity", capacity);

        assertThat(texts.text(verified))
                .isEqualTo("“Resume” for the step “Build a resume” was verified by " + who + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|All of them were verified.", "1|One was returned for changes.", "3|3 were returned for changes."
            })
    void sayHowManyWereAnsweredTogether(String returned, String said) {
        var answered = notice(
                EVIDENCE_ANSWERED,
                "label",
                "Hours",
                "step",
                "Log internship hours",
                "capacity",
                "SITE_SUPERVISOR",
                "reviewer",
                "Joan Peralta",
                "count",
                "12",
                "returned",
                returned);

        assertThat(texts.title(answered)).isEqualTo("Joan Peralta answered 12 entries");
        assertThat(texts.text(answered)).contains(said);
    }

    @Test
    void nameWhoDisputesAsTheStaffWould() {
        var disputed = notice(
                EVIDENCE_DISPUTED,
                "student",
                "Maya Okafor",
                "label",
                "Resume",
                "step",
                "Build a resume",
                "capacity",
                "SITE_SUPERVISOR");

        assertThat(texts.text(disputed)).endsWith("disputed by the site supervisor.");
    }

    @Test
    void sayForSomebodyOutsideThatTheyDoNotKnowTheStudent() {
        assertThat(texts.facts(notice(EVIDENCE_RETURNED, "dispute", "UNKNOWN_STUDENT")))
                .containsExactly(new Fact("Reason", "I don’t know this person."));
        assertThat(texts.facts(notice(EVIDENCE_DISPUTED, "dispute", "UNKNOWN_STUDENT", "comment", "Who is it?")))
                .containsExactly(new Fact("Comment", "I don’t know this person. Who is it?"));
        assertThat(texts.facts(notice(EVIDENCE_DISPUTED, "dispute", "NOT_RIGHT", "comment", "Only 80 hours.")))
                .containsExactly(new Fact("Comment", "Only 80 hours."));
    }

    @ParameterizedTest
    @CsvSource({"0, knows. It counts", "1, one more entry.", "3, 3 more entries."})
    void sayThatAStrangerSigned(String more, String said) {
        var signed = notice(
                EVIDENCE_SIGNED_BY_STRANGER,
                "student",
                "Maya Okafor",
                "label",
                "HOURS_LOG\n120\n0\nhours",
                "step",
                "Log internship hours",
                "capacity",
                "SITE_SUPERVISOR",
                "reviewer",
                "Joan Peralta",
                "more",
                more);

        assertThat(texts.title(signed)).isEqualTo("Joan Peralta signed for Maya Okafor");
        assertThat(texts.text(signed))
                .startsWith(
                        "Joan Peralta signed for “120 hours” of Maya Okafor (Log internship hours) from an address that"
                                + " nobody at the college knows.")
                .contains(said);
    }

    @Test
    void nameTheReviewer() {
        assertThat(texts.text(notice(
                        EVIDENCE_RETURNED,
                        "label",
                        "Resume",
                        "step",
                        "Build a resume",
                        "capacity",
                        "ADVISOR",
                        "reviewer",
                        "Carlos Ruiz",
                        "reason",
                        "Add dates.")))
                .contains("was returned for changes by Carlos Ruiz.");
    }

    @Test
    void sayWhatIsAskedByItsCode() {
        var waiting = notice(
                EVIDENCE_WAITING,
                "student",
                "Maya Okafor",
                "label",
                "REFLECTION\n300\n0",
                "step",
                "Choose a path",
                "capacity",
                "ADVISOR",
                "dueOn",
                "2026-11-20");

        assertThat(texts.line(waiting))
                .startsWith("Choose a path · ")
                .contains("300")
                .doesNotContain("REFLECTION");
    }

    @Test
    void callAStepAsTheReadersRoadmapDoes() {
        assertThat(texts.line(returned("stepKey", "resume", "roadmap", "hit"))).startsWith("Build a resume · ");
    }

    @Test
    void callAStepAsTheSenderDidWhereTheRoadmapHasItNoMoreOrNoKeyWasSent() {
        assertThat(texts.line(returned("stepKey", "retired", "roadmap", "hit"))).startsWith("Lebenslauf · ");
        assertThat(texts.line(returned("stepKey", "resume"))).startsWith("Lebenslauf · ");
        assertThat(texts.line(returned())).startsWith("Lebenslauf · ");
    }

    private static Notice returned(String... more) {
        var arguments = new ArrayList<>(List.of("label", "Resume", "step", "Lebenslauf", "capacity", "ADVISOR"));
        arguments.addAll(List.of(more));
        return notice(EVIDENCE_RETURNED, arguments.toArray(String[]::new));
    }

    @Test
    void tellOfAMoveOnlyWhereSomethingIsMoved() {
        var asks = meeting(SESSION_REQUESTED, "answerBy", "2026-11-11T18:00:00Z");
        var moves = meeting(SESSION_REQUESTED, "answerBy", "2026-11-11T18:00:00Z", "before", "2026-11-11T20:00:00Z");

        assertThat(plain(texts.text(asks)))
                .startsWith("Dana Reyes asks for a session with you.")
                .endsWith("until you answer, Wednesday, November 11, 1:00 PM (Eastern Time) at the latest.");
        assertThat(texts.text(moves)).startsWith("Dana Reyes asks to reschedule a session with you.");
    }

    @Test
    void sayWhenInTheSubjectOfAMeeting() {
        assertThat(plain(texts.subject(meeting(SESSION_BOOKED))))
                .isEqualTo("Session with Dana Reyes booked: Thu, Nov 12, 1:00 PM");
        assertThat(texts.subject(notice(ADVISOR_ENDED, "before", "Carlos Ruiz")))
                .isEqualTo("You have no advisor at present");
    }

    @ParameterizedTest
    @CsvSource({
        "APPOINTMENT_BOOKED, Appointment with Dana Reyes",
        "SESSION_BOOKED, Session with Dana Reyes",
        "SESSION_SEAT_FREED, Session with Dana Reyes"
    })
    void callAMeetingInTheCalendarAsTheReaderDoes(NoticeKind kind, String entry) {
        assertThat(texts.entry(meeting(kind))).isEqualTo(entry);
    }

    @Test
    void callAGroupSessionOfOnesOwnByItsTopic() {
        assertThat(texts.entry(notice(GROUP_SESSION_OPENED, "topic", "Interviews")))
                .isEqualTo("Group session: Interviews");
    }

    @Test
    void stateWhenWhereAndWhy() {
        var moved = meeting(
                APPOINTMENT_RESCHEDULED,
                "before",
                "2026-11-11T20:00:00Z",
                "placeKind",
                "ON_CAMPUS",
                "place",
                "Room 204",
                "reason",
                "Snow");

        assertThat(texts.facts(moved).stream().map(fact -> fact.name() + ": " + plain(fact.value())))
                .containsExactly(
                        "When: Thursday, November 12, 1:00 PM to 1:30 PM (Eastern Time)",
                        "Before: Wednesday, November 11, 3:00 PM (Eastern Time)",
                        "Where: On campus: Room 204",
                        "About: Spring courses",
                        "Reason: Snow");
    }

    @Test
    void stateTheTimeByTheClocksOfItsDay() {
        var july = notice(
                SESSION_BOOKED, "with", "Dana", "startsAt", "2027-07-06T17:00:00Z", "endsAt", "2027-07-06T17:45:00Z");

        assertThat(plain(texts.facts(july).getFirst().value()))
                .isEqualTo("Tuesday, July 6, 2027, 1:00 PM to 1:45 PM (Eastern Time)");

        viewer.reads(Locale.GERMANY, "Europe/Berlin");

        assertThat(texts.facts(july).getFirst().value()).contains("6. Juli 2027", "19:00", "19:45");
    }

    @ParameterizedTest
    @CsvSource({"VIDEO, '', By video", "'', Room 204, Room 204", "PHONE, +1 555 0100, By phone: +1 555 0100"})
    void stateThePlaceAsFarAsItIsKnown(String way, String place, String where) {
        assertThat(texts.facts(meeting(SESSION_BOOKED, "placeKind", way, "place", place)))
                .contains(new Fact("Where", where));
    }

    @Test
    void stateWhoAdvisedBefore() {
        assertThat(texts.facts(notice(ADVISOR_CHANGED, "advisor", "Dana Reyes", "before", "Carlos Ruiz")))
                .containsExactly(new Fact("Until now", "Carlos Ruiz"));
    }

    @Test
    void stateDaysAsDays() {
        assertThat(texts.facts(notice(EVIDENCE_WAITING, "dueOn", "2026-11-20")))
                .containsExactly(new Fact("Review by", "Friday, November 20"));
        assertThat(texts.facts(notice(PERSON_LEFT, "since", "2027-01-04")))
                .containsExactly(new Fact("Since", "January 4, 2027"));
    }

    /** An older service may send less, or what nobody can read. */
    @Test
    void leaveOutWhatCannotBeRead() {
        var garbled = notice(
                SESSION_REMINDER, "with", "Dana", "topic", "CV", "startsAt", "soon", "endsAt", "2026-11-12T18:30:00Z");

        assertThat(garbled.meeting()).isEmpty();
        assertThat(texts.facts(garbled)).containsExactly(new Fact("About", "CV"));
        assertThat(texts.subject(garbled)).isEqualTo("Reminder: session with Dana");
    }

    @Test
    void takeNoMeetingThatEndsBeforeItStarts() {
        var backwards = notice(SESSION_BOOKED, "startsAt", "2026-11-12T18:30:00Z", "endsAt", "2026-11-12T18:30:00Z");

        assertThat(backwards.meeting()).isEmpty();
        assertThat(backwards.startsAt()).isPresent();
    }

    /** Whatever somebody wrote is an argument, and never a part of the sentence's grammar. */
    @Test
    void repeatWhatSomebodyWroteAsItIs() {
        var odd = meeting(APPOINTMENT_CANCELED, "by", "other", "reason", "{with} '{0}' # <b>");

        assertThat(texts.facts(odd)).contains(new Fact("Reason", "{with} '{0}' # <b>"));
        assertThat(texts.line(notice(IMPORT_FINISHED, "file", "{0} # '.csv"))).isEqualTo("{0} # '.csv");
    }

    @ParameterizedTest
    @EnumSource(CancellationCause.class)
    void sayEveryCauseInTheReadersWords(CancellationCause cause) {
        assertThat(texts.facts(meeting(APPOINTMENT_CANCELED, "by", "system", "cause", cause.name())))
                .filteredOn(it -> it.name().equals("Reason"))
                .singleElement()
                .satisfies(it -> assertThat(it.value()).endsWith(".").doesNotContain(cause.name()));
    }

    @Test
    void sayWhatIsMissingForARenewalAndWhatHasLapsed() {
        var due = notice(RENEWAL_DUE, "credential", "RHIT", "endsOn", "2027-03-14", "missing", "7.5");
        var lapsed = notice(RENEWAL_LAPSED, "credential", "RHIT", "endsOn", "2027-03-14", "student", "Maya Okafor");

        assertThat(texts.title(due)).isEqualTo("RHIT: renew by March 14, 2027");
        assertThat(texts.text(due)).contains("at least 7.5 continuing-education units");
        assertThat(texts.title(lapsed)).isEqualTo("The RHIT of Maya Okafor has lapsed");
        assertThat(texts.text(notice(RENEWAL_LAPSED, "credential", "RHIT", "endsOn", "2027-03-14")))
                .contains("no renewal is on file here. If you have renewed, record it.");
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void haveWordsToOpenEverySubject(Subject subject) {
        assertThat(texts.open(NoticeLink.to(subject, NoticeFixtures.THING))).startsWith("Open the ");
        assertThat(texts.open(null)).isEqualTo("Open the page");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void sayEveryKindWithNoMoreThanItsArguments(NoticeKind kind) {
        var arguments = kind.required().stream()
                .flatMap(name -> Arrays.stream(new String[] {name, usual(name)}))
                .toArray(String[]::new);
        var least = notice(kind, arguments);

        assertThat(new String[] {texts.title(least), texts.line(least), texts.text(least), texts.subject(least)})
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{", "}", "null", "  "));
    }

    private static String usual(String name) {
        return switch (name) {
            case "startsAt", "before" -> "2026-11-12T18:00:00Z";
            case "endsAt", "answerBy" -> "2026-11-12T18:30:00Z";
            case "dueOn", "through" -> "2026-11-20";
            case "sequence", "count", "returned", "corrected", "more", "rows", "errors", "guests" -> "2";
            case "capacity" -> "ADVISOR";
            case "placeKind" -> "VIDEO";
            default -> "the-" + name;
        };
    }
}
