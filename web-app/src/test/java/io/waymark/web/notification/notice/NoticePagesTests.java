package io.waymark.web.notification.notice;

import static io.waymark.core.identity.Role.ADMIN;
import static io.waymark.core.identity.Role.ADVISOR;
import static io.waymark.core.identity.Role.MENTOR;
import static io.waymark.core.identity.Role.STUDENT;
import static io.waymark.web.notification.notice.NoticeFixtures.THING;
import static io.waymark.web.notification.notice.NoticeFixtures.notice;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticePagesTests {

    @ParameterizedTest
    @CsvSource({
        "APPOINTMENT_BOOKED, APPOINTMENT, STUDENT, /student/meetings",
        "APPOINTMENT_BOOKED, APPOINTMENT, ADVISOR, /host/calendar/advisor/{id}",
        "APPOINTMENT_BOOKED, APPOINTMENT, MENTOR,",
        "SESSION_BOOKED, SESSION, STUDENT, /student/meetings",
        "SESSION_BOOKED, SESSION, MENTOR, /host/calendar/mentor/{id}",
        "GROUP_SESSION_OPENED, GROUP_SESSION, MENTOR, /mentor/groups/{id}",
        "GROUP_SESSION_INVITED, GROUP_SESSION, STUDENT, /student/groups",
        "SESSION_BOOKED, GROUP_SESSION, STUDENT, /student/groups",
        "ADVISOR_CHANGED, PERSON, STUDENT, /student/meetings/advising",
        "ADVISOR_CHANGED, PERSON, ADVISOR,",
        "PERSON_LEFT, PERSON, ADVISOR, /advisor/students/{id}",
        "PERSON_LEFT, PERSON, STUDENT,",
        "ADVISOR_ENDED, PERSON, ADMIN, /admin/people/{id}",
        "EVIDENCE_DISPUTED, PERSON, ADVISOR, /advisor/students/{id}",
        "EVIDENCE_DISPUTED, PERSON, ADMIN, /admin/people/{id}",
        "GROUP_SESSION_LEFT, GROUP_SESSION, MENTOR, /mentor/groups/{id}",
        "WAITLIST_RESCHEDULED, GROUP_SESSION, STUDENT, /student/groups",
        "PERSON_LEFT, STUDENT, ADVISOR, /advisor/students/{id}",
        "IMPORT_FINISHED, IMPORT, ADMIN, /admin/imports/{id}",
        "IMPORT_FINISHED, IMPORT, ADVISOR,",
        "PLACEMENT_ACCEPTED, PLACEMENT, STUDENT, /student/placements/{id}",
        "PLACEMENT_ACCEPTED, PLACEMENT, ADVISOR,",
        "RENEWAL_LAPSED, STUDENT, ADVISOR, /advisor/students/{id}/continuing",
        "RENEWAL_LAPSED, STUDENT, STUDENT,"
    })
    void areThoseThatTheReaderMayOpen(NoticeKind kind, Subject subject, Role role, @Nullable String page) {
        var expected = page == null ? null : page.replace("{id}", THING.toString());

        assertThat(NoticePages.of(notice(kind, subject), Set.of(role)).orElse(null))
                .isEqualTo(expected);
    }

    /** Who studies and mentors too is told of their own bookings, and as a mentor is asked. */
    @ParameterizedTest
    @CsvSource({
        "SESSION_BOOKED, SESSION, /student/meetings",
        "SESSION_REQUESTED, SESSION, /host/calendar/mentor/{id}",
        "SESSION_REQUESTED, GROUP_SESSION, /mentor/groups/{id}",
        "GROUP_SESSION_CANCELED, GROUP_SESSION, /mentor/groups/{id}",
        "GROUP_SESSION_INVITED, GROUP_SESSION, /student/groups",
        "SESSION_CANCELED, GROUP_SESSION, /student/groups"
    })
    void areOfTheSideThatIsTold(NoticeKind kind, Subject subject, String page) {
        assertThat(NoticePages.of(notice(kind, subject), Set.of(STUDENT, MENTOR)))
                .contains(page.replace("{id}", THING.toString()));
    }

    @ParameterizedTest
    @CsvSource({"ADVISOR, advisor", "REGISTRAR, registrar", "FACULTY, faculty", "MENTOR, mentor"})
    void areTheQueueOfTheOfficeThatIsAsked(String capacity, String queue) {
        assertThat(NoticePages.of(
                        notice(NoticeKind.EVIDENCE_WAITING, Subject.EVIDENCE, "capacity", capacity), Set.of()))
                .contains("/reviewer/queue/" + queue + "/" + THING);
    }

    @ParameterizedTest
    @EnumSource(names = {"EVIDENCE_VERIFIED", "EVIDENCE_RETURNED", "EVIDENCE_REOPENED"})
    void areTheStepThatWasDecided(NoticeKind kind) {
        var step = new NoticeLink(Subject.EVIDENCE, THING, "build-resume");

        assertThat(NoticePages.of(notice(kind, step), Set.of(STUDENT))).contains("/student/roadmap/steps/build-resume");
        assertThat(NoticePages.of(notice(kind, Subject.EVIDENCE), Set.of(STUDENT)))
                .contains("/student/roadmap");
    }

    /** Where the advisor can say whether the college knows who signed, or reopen it. */
    @Test
    void areTheStudentsStepThatAStrangerSigned() {
        var step = new NoticeLink(Subject.PERSON, THING, "log-internship-hours");
        var signed = notice(NoticeKind.EVIDENCE_SIGNED_BY_STRANGER, step);

        assertThat(NoticePages.of(signed, Set.of(ADVISOR)))
                .contains("/advisor/students/" + THING + "/steps/log-internship-hours");
        assertThat(NoticePages.of(signed, Set.of(ADMIN))).isEmpty();
    }

    @Test
    void areTheCaseloadForSeveralStudents() {
        var assigned = notice(NoticeKind.STUDENTS_ASSIGNED, "count", "3");

        assertThat(NoticePages.of(assigned, Set.of(ADVISOR))).contains("/advisor/caseload");
        assertThat(NoticePages.of(assigned, Set.of(ADMIN))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RENEWAL_DUE", "RENEWAL_LAPSED"})
    void areTheStudentsOwnCredentials(NoticeKind kind) {
        assertThat(NoticePages.of(notice(kind), Set.of(STUDENT))).contains("/student/continuing");
        assertThat(NoticePages.of(notice(kind), Set.of(ADVISOR))).isEmpty();
    }

    @Test
    void areNoneWithoutALink() {
        assertThat(NoticePages.of(notice(NoticeKind.PERSON_LEFT), Set.of(ADVISOR)))
                .isEmpty();
    }

    @Test
    void areOfOurOwnSiteWhateverIsTold() {
        for (var kind : NoticeKind.values()) {
            for (var subject : Subject.values()) {
                var pages = NoticePages.of(notice(kind, subject, "capacity", "ADVISOR"), EnumSet.allOf(Role.class));

                assertThat(pages).hasValueSatisfying(page -> assertThat(page).matches("/[a-z][\\w/-]+"));
            }
        }
    }

    @Test
    void haveATopicForEveryKindAndARoleForEveryTopic() {
        var topics = Arrays.stream(NoticeKind.values()).map(Topic::of).collect(Collectors.toSet());

        assertThat(topics).containsExactlyInAnyOrder(Topic.values());
        assertThat(Topic.of(Set.of(ADMIN))).containsExactly(Topic.REVIEWS, Topic.PLACEMENTS, Topic.IMPORTS);
        assertThat(Topic.of(Set.of(MENTOR)))
                .containsExactly(Topic.REVIEWS, Topic.SESSIONS, Topic.REMINDERS, Topic.PEOPLE);
        assertThat(Topic.of(Set.of())).isEmpty();
    }
}
