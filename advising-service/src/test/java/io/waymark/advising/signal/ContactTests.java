package io.waymark.advising.signal;

import static io.waymark.advising.signal.AdvisedStudent.MONDAY;
import static io.waymark.advising.signal.AdvisedStudent.TUESDAY_AT_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.revision.Revision;
import io.waymark.kit.night.NightlyWork;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is contact with a student and what is none, and the signal that there was none for long. */
@AdvisingTest
class ContactTests {

    private final MovableClock clock;
    private final AdvisedStudent maya;

    @Autowired
    ContactTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        this.clock = clock;
        maya = AdvisedStudent.onTheRoad(colleges, clock, nightlyWorks);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MONDAY);
    }

    @Test
    void isMissedAfterThirtyDaysWithoutAny() {
        maya.nightAfter(Duration.ofDays(29));
        assertThat(maya.open(SignalKind.NO_CONTACT)).isEmpty();
        maya.nightAfter(Duration.ofDays(30));
        assertThat(maya.open(SignalKind.NO_CONTACT)).containsExactly("NO_CONTACT since 2026-03-02");

        maya.note();
        assertThat(maya.closedBy(SignalKind.NO_CONTACT)).containsExactly("CONTACTED");
        assertThat(maya.lastContact()).containsExactly(MONDAY.plus(Duration.ofDays(30)));
    }

    @Test
    void isExpectedOfTheNextAdvisorFromTheirFirstDay() {
        maya.nightAfter(Duration.ofDays(30));

        maya.college.assign(maya.college.advisor("Carla"), maya.student);

        assertThat(maya.closedBy(SignalKind.NO_CONTACT)).containsExactly("REASSIGNED");
    }

    @Test
    void isADecisionAndAnAttendedAppointment() {
        var reflection = maya.submit();
        assertThat(maya.lastContact()).isEmpty();
        maya.verify(reflection);
        assertThat(maya.lastContact()).containsExactly(MONDAY);

        maya.attend(maya.book(TUESDAY_AT_NINE));
        assertThat(maya.lastContact()).containsExactly(TUESDAY_AT_NINE);
    }

    @Test
    void staysWhenTheStudentWithdrawsWhatWasReturned() {
        var returned = maya.returnForChanges(maya.submit());
        maya.after(Duration.ofDays(3));

        maya.withdraw(returned);

        assertThat(maya.lastContact()).containsExactly(MONDAY);
        maya.nightAfter(Duration.ofDays(29));
        assertThat(maya.open(SignalKind.NO_CONTACT)).isEmpty();
    }

    @Test
    void isNoDecisionThatWasUndone() {
        maya.undo(maya.verify(maya.submit()));

        assertThat(maya.lastContact()).isEmpty();
        assertThat(maya.open(SignalKind.NO_APPOINTMENT)).hasSize(1);
    }

    @Test
    void isADecisionThatIsReopenedLater() {
        var verified = maya.verify(maya.submit());
        maya.after(Duration.ofDays(2));

        maya.reopen(verified);

        assertThat(maya.lastContact()).containsExactly(MONDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "ADVISOR, true",
        "REGISTRAR, true",
        "FACULTY, true",
        "MENTOR, true",
        "PEER, false",
        "SITE_SUPERVISOR, false",
        "EMPLOYER, false",
        "EVENT_HOST, false",
        "CREDENTIAL_ISSUER, false",
        "SYSTEM, false"
    })
    void isWhatSomebodyOfTheCollegeDecided(String capacity, boolean contact) {
        maya.verify(maya.submit());
        maya.college.sql("update verification set capacity = ? returning 1", Integer.class, capacity);

        maya.nightAfter(Duration.ofDays(1));

        assertThat(maya.lastContact()).hasSize(contact ? 1 : 0);
    }

    @Test
    void isNotLeftBehindByAMistakenClickNorByADeletedNote() {
        var attended = maya.attend(maya.book(TUESDAY_AT_NINE));
        assertThat(maya.lastContact()).containsExactly(TUESDAY_AT_NINE);
        maya.miss(attended);
        assertThat(maya.lastContact()).isEmpty();

        var note = maya.note();
        assertThat(maya.lastContact()).hasSize(1);
        maya.asAdvisor(NoteApi.class).delete(note, new Revision(0));
        assertThat(maya.lastContact()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REACHED, true", "NO_ANSWER, false", "LEFT_MESSAGE, false"})
    void isAnAttemptThatReachedTheStudent(ContactOutcome outcome, boolean contact) {
        maya.asAdvisor(ContactAttemptApi.class)
                .add(maya.student.value(), new RecordContactAttempt(ContactChannel.EMAIL, outcome, null), null);

        assertThat(maya.lastContact()).hasSize(contact ? 1 : 0);
    }
}
