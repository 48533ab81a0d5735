package io.waymark.advising.experience;

import static io.waymark.advising.Refusals.refused;
import static io.waymark.advising.experience.HoursFixtures.CLINIC;
import static io.waymark.advising.experience.HoursFixtures.INTERNSHIP;
import static io.waymark.advising.experience.HoursFixtures.MONDAY;
import static io.waymark.advising.experience.HoursFixtures.VOLUNTEERING;
import static io.waymark.advising.experience.HoursFixtures.at;
import static io.waymark.advising.experience.HoursFixtures.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.evidence.AskSupervisor;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.DisputeEvidence;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.experience.DisputedHoursView;
import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.experience.HoursView;
import io.waymark.advising.api.experience.HoursWaitingView;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** A student's hours as whoever looks after the student reads them. */
@AdvisingTest
class StudentHoursTests {

    private static final LocalDate FRIDAY = MONDAY.minusDays(3);
    private static final LocalDate BEGUN = MONDAY.minusYears(1);

    private final Colleges colleges;
    private final College alder;
    private final EntityManagerFactory sessions;
    private final PersonId maya;
    private final PersonId dana;
    private final EvidenceApi evidence;

    @Autowired
    StudentHoursTests(Colleges colleges, EntityManagerFactory sessions) {
        this.colleges = colleges;
        this.sessions = sessions;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", BEGUN));
        evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);
    }

    @Test
    void areTheSameAsTheStudentSees() {
        enter(INTERNSHIP, hours(FRIDAY, "09:00", "12:00"));

        var own = alder.as(maya, Role.STUDENT, HoursApi.class);

        assertThat(asDana()).isEqualTo(own.mine(FRIDAY)).isEqualTo(own.of(maya.value(), FRIDAY));
        assertThat(alder.asAdmin(HoursApi.class).of(maya.value(), FRIDAY)).isEqualTo(own.mine(FRIDAY));
    }

    @Test
    void areNobodyElses() {
        var id = maya.value();
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(alder.student("Eli"), Role.STUDENT, HoursApi.class)
                        .of(id, null));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(alder.advisor("Ida"), Role.ADVISOR, HoursApi.class)
                        .of(id, null));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> colleges.open().asAdmin(HoursApi.class).of(id, null));
        for (var role : new Role[] {Role.MENTOR, Role.REGISTRAR, Role.FACULTY}) {
            refused(
                    HttpStatus.FORBIDDEN,
                    "not-allowed",
                    () -> alder.as(alder.add(role, "Priya", "Other"), role, HoursApi.class)
                            .of(id, null));
        }
        assertThat(alder.count("disclosure where what = 'hours'")).isZero();
    }

    @Test
    void areWrittenDownAsShown() {
        asDana();

        assertThat(alder.sql(
                        "select why from disclosure where what = 'hours' and student_id = ? and reader_id = ?",
                        String.class,
                        maya.value(),
                        dana.value()))
                .containsExactly("advisor");
    }

    @Test
    void areNoneOfAStudentWithoutARoadmap() {
        var eli = alder.student("Eli");
        alder.assign(dana, eli);

        assertThat(alder.as(dana, Role.ADVISOR, HoursApi.class)
                        .of(eli.value(), null)
                        .targets())
                .isEmpty();
    }

    @Test
    void sayWhomTheyWaitFor() {
        enter(INTERNSHIP, hours(FRIDAY, "09:00", "12:00"));
        enter(INTERNSHIP, hours(FRIDAY.minusDays(1), "09:00", "11:30"));
        ask(CLINIC, "Joan Peralta", "joan@clinic.example");
        enter(VOLUNTEERING, at("Lakeshore Regional", FRIDAY, "13:00", "14:00"));

        assertThat(asDana().waiting())
                .extracting(
                        HoursWaitingView::capacity,
                        HoursWaitingView::name,
                        HoursWaitingView::entries,
                        HoursWaitingView::hours)
                .containsExactly(
                        tuple(VerifierRole.SITE_SUPERVISOR, "Joan Peralta", 2, new BigDecimal("5.50")),
                        tuple(VerifierRole.SITE_SUPERVISOR, null, 1, new BigDecimal("1.00")));
        assertThat(asDana().waiting()).extracting(HoursWaitingView::unasked).containsExactly(false, true);
    }

    @Test
    void sayWhatIsDisputedUntilOthersReplaceIt() {
        enter(INTERNSHIP, hours(FRIDAY, "09:00", "12:00"));
        ask(CLINIC, "Joan Peralta", "joan@clinic.example");
        var asked = alder.sql(
                        "select id from verification where student_id = ? and state = 'WAITING'",
                        UUID.class,
                        maya.value())
                .getFirst();
        var joan = alder.asOutsider(asked);
        joan.dispute(
                new DisputeEvidence(Dispute.NOT_RIGHT, "You left at 11."),
                new Revision(joan.show().version()));

        assertThat(asDana().disputed())
                .singleElement()
                .returns(Dispute.NOT_RIGHT, DisputedHoursView::dispute)
                .returns("Joan Peralta", DisputedHoursView::by)
                .returns("You left at 11.", DisputedHoursView::comment)
                .returns(FRIDAY, it -> it.entry().date());
        assertThat(asDana().waiting()).isEmpty();

        enter(INTERNSHIP, hours(FRIDAY, "09:00", "11:00"));
        assertThat(asDana().disputed()).isEmpty();
    }

    @Test
    void needAsManyStatementsForManyEntriesAsForOne() {
        var statistics = sessions.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        enter(INTERNSHIP, hours(FRIDAY, "08:00", "08:01"));
        asDana();

        var before = statistics.getPrepareStatementCount();
        asDana();
        var one = statistics.getPrepareStatementCount() - before;
        for (var minute = 2; minute < 12; minute++) {
            enter(INTERNSHIP, hours(FRIDAY, "08:%02d".formatted(minute), "08:%02d".formatted(minute + 1)));
        }
        before = statistics.getPrepareStatementCount();
        asDana();

        assertThat(statistics.getPrepareStatementCount() - before)
                .isEqualTo(one)
                .isLessThanOrEqualTo(12);
    }

    private HoursView asDana() {
        return alder.as(dana, Role.ADVISOR, HoursApi.class).of(maya.value(), FRIDAY);
    }

    private void enter(String requirement, HoursLogPayload entered) {
        evidence.submit(new SubmitEvidence(requirement, entered), null);
    }

    private void ask(String site, String name, String email) {
        alder.as(maya, Role.STUDENT, VerifierApi.class).askSupervisor(new AskSupervisor(site, name, email));
    }
}
