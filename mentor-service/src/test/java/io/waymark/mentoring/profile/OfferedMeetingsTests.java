package io.waymark.mentoring.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentoringTest
class OfferedMeetingsTests {

    private final OfferedMeetings meetings;
    private final JdbcClient jdbc;
    private final Colleges colleges;
    private final College alder;
    private final Person student;

    OfferedMeetingsTests(OfferedMeetings meetings, JdbcClient jdbc, Colleges colleges) {
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.colleges = colleges;
        this.alder = colleges.open();
        this.student = alder.student("Sam");
    }

    @Test
    void sayOnWhichTermsAMentorIsMet() {
        var mentor = alder.mentor("Mia", "Ortiz", io.waymark.mentoring.Profiles.askedWithin(48));

        assertThat(hold(mentor.id(), student.id()))
                .contains(new Profiles.Offer(
                        "Mia Ortiz",
                        3,
                        Duration.ofHours(48),
                        new MeetingPlace(MeetingKind.VIDEO, "https://meet.example/room")));
        assertThat(hold(alder.mentor("Noa", "Berg").id(), student.id())
                        .orElseThrow()
                        .answerWithin())
                .isNull();
    }

    @Test
    void areOfferedByNobodyWhomStudentsCannotSee() {
        var draft = alder.mentor(
                "Dee", "Draft", io.waymark.mentoring.Profiles.profile("x", "y", 3, List.of(), List.of("en"), false));
        var gone = alder.mentor("Gus", "Gone");
        alder.tell(gone.left(Lifecycle.DEACTIVATED));
        var former = alder.mentor("Fay", "Former");
        alder.tell(former.changed("Fay", Set.of(Role.STUDENT), true, 1_000));
        var elsewhere = colleges.open().mentor("Eve", "Elsewhere");
        var blank = alder.person("Bo", "Blank", Role.MENTOR);

        for (var hidden : List.of(draft, gone, former, elsewhere, blank, student)) {
            assertThat(hold(hidden.id(), PersonId.next())).isEmpty();
        }
    }

    @Test
    void areRefusedToAStudentWhoLeftAndNotToOneOfWhomNothingWasHeardYet() {
        var mentor = alder.mentor("Mia", "Ortiz");
        alder.tell(student.left(Lifecycle.GRADUATED));

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> hold(mentor.id(), student.id()))
                .returns("person-left", RuleViolationException::code);
        assertThat(hold(mentor.id(), PersonId.next())).isPresent();
    }

    @Test
    void stayKnownAfterTheMentorIsNoLongerSeen() {
        var mentor = alder.mentor("Mia", "Ortiz");
        alder.tell(mentor.left(Lifecycle.DEACTIVATED));

        assertThat(alder.inTransaction(() -> meetings.of(List.of(mentor.id(), PersonId.next()))))
                .containsOnlyKeys(mentor.id());
    }

    @Test
    void areKeptWithinReasonByTheDatabaseToo() {
        alder.mentor("Mia", "Ortiz");

        refused("a_request_waits_up_to_two_weeks", "answer_within_hours = 0");
        refused("a_request_waits_up_to_two_weeks", "answer_within_hours = 337");
        refused("a_mentor_takes_up_to_fifty_students", "capacity = 51");
        refused("meeting_kind_is_known", "meeting_kind = 'TELEPATHY'");
        refused("a_published_profile_says_something", "headline = ''");
    }

    private Optional<Profiles.Offer> hold(PersonId mentor, PersonId of) {
        return alder.inTransaction(() -> meetings.hold(mentor, of));
    }

    private void refused(String rule, String change) {
        assertThatThrownBy(() -> alder.inTransaction(
                        () -> jdbc.sql("update profile set " + change).update()))
                .hasStackTraceContaining(rule);
    }
}
