package io.waymark.advising.experience;

import static io.waymark.advising.Refusals.refused;
import static io.waymark.advising.experience.HoursFixtures.CLINIC;
import static io.waymark.advising.experience.HoursFixtures.INTERNSHIP;
import static io.waymark.advising.experience.HoursFixtures.MONDAY;
import static io.waymark.advising.experience.HoursFixtures.VOLUNTEERING;
import static io.waymark.advising.experience.HoursFixtures.at;
import static io.waymark.advising.experience.HoursFixtures.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.DisputeEvidence;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.experience.HoursEntryView;
import io.waymark.advising.api.experience.LongDayView;
import io.waymark.advising.api.experience.UnaskedHours;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Hours as students enter them; it is Monday morning. */
@AdvisingTest
class HoursTests {

    private static final LocalDate FRIDAY = MONDAY.minusDays(3);

    private static final LocalDate SPRING = LocalDate.of(2025, 3, 9);
    private static final LocalDate BEGUN = MONDAY.minusYears(1);

    private final College alder;
    private final PersonId maya;
    private final EvidenceApi evidence;
    private final HoursApi hours;

    @Autowired
    HoursTests(Colleges colleges) {
        alder = colleges.open();
        maya = alder.student("Maya");
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", BEGUN));
        evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        hours = alder.as(maya, Role.STUDENT, HoursApi.class);
    }

    @Test
    void areListedByWeekAndAddedUpForEachTarget() {
        enter(INTERNSHIP, hours(FRIDAY, "13:00", "16:30"));
        enter(INTERNSHIP, hours(FRIDAY, "09:00", "12:00"));
        enter(VOLUNTEERING, at("Lakeshore Regional", FRIDAY.minusWeeks(1), "09:00", "12:00"));

        var week = hours.mine(FRIDAY);

        assertThat(week.week()).isEqualTo(MONDAY.minusWeeks(1));
        assertThat(week.site()).isEqualTo("Lakeshore Regional");
        assertThat(week.entries())
                .extracting(HoursEntryView::hours)
                .extracting(Object::toString)
                .containsExactly("3.00", "3.50");
        assertThat(week.targets())
                .filteredOn(it -> it.requirement().equals(INTERNSHIP))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.target()).isEqualTo(120);
                    assertThat(it.waiting()).isEqualByComparingTo("6.5");
                    assertThat(it.verified()).isZero();
                    assertThat(it.weeks()).hasSize(2);
                    assertThat(it.reachedBy()).isAfter(MONDAY);
                });
        assertThat(week.targets()).hasSizeGreaterThan(3);
        assertThat(week.unasked())
                .containsExactly(new UnaskedHours(CLINIC, 2), new UnaskedHours("Lakeshore Regional", 1));
    }

    @Test
    void beginWithThisWeek() {
        assertThat(hours.mine(null).week()).isEqualTo(MONDAY);
        assertThat(hours.mine(MONDAY.plusYears(1)).week()).isEqualTo(MONDAY);
        assertThat(hours.mine(LocalDate.of(1950, 1, 1)).week()).isBefore(MONDAY.minusYears(19));
        assertThat(hours.mine(null).site()).isNull();
    }

    @Test
    void areOfStudentsOnARoadmap() {
        var eli = alder.student("Eli");

        refused(
                HttpStatus.NOT_FOUND,
                "no-journey",
                () -> alder.as(eli, Role.STUDENT, HoursApi.class).mine(null));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.asAdmin(HoursApi.class).mine(null));
    }

    @Test
    void overlapNoOthersWhateverTheyAreFor() {
        enter(INTERNSHIP, hours(FRIDAY, "09:00", "12:00"));

        assertThat(refusal(VOLUNTEERING, hours(FRIDAY, "11:00", "13:00"))).contains("hours-overlap", "09:00", CLINIC);
        assertThat(refusal(INTERNSHIP, at("Lakeshore Regional", FRIDAY, "11:00", "13:00")))
                .contains("hours-at-two-sites");
    }

    @Test
    void areNotStillToCome() {
        assertThat(refusal(INTERNSHIP, hours(MONDAY, "08:00", "23:00"))).contains("not-worked-yet");
        assertThat(refusal(INTERNSHIP, hours(MONDAY.plusDays(1), "08:00", "09:00")))
                .contains("in-the-future");
        assertThat(refusal(INTERNSHIP, hours(FRIDAY, "08:00", "08:00"))).contains("no-time-between");
    }

    @Test
    void countSinceTheRoadmapBegan() {
        assertThat(enter(INTERNSHIP, hours(BEGUN, "08:00", "09:00")).status()).isEqualTo(EvidenceStatus.SUBMITTED);

        assertThat(refusal(INTERNSHIP, hours(BEGUN.minusDays(1), "08:00", "09:00")))
                .contains("before-roadmap", BEGUN.toString());
        assertThat(refusal(VOLUNTEERING, hours(LocalDate.of(1950, 1, 2), "08:00", "09:00")))
                .contains("before-roadmap");
    }

    /** On March 9 of last year, clocks went from 2:00 to 3:00; on November 2, from 2:00 to 1:00. */
    @Test
    void areThoseThatPassedInTheNightsInWhichClocksAreChanged() {
        assertThat(refusal(INTERNSHIP, hours(SPRING, "02:10", "06:00")))
                .contains("skipped-by-the-clock", "02:10", "\"start\"");
        assertThat(refusal(INTERNSHIP, hours(SPRING.minusDays(1), "22:00", "02:59")))
                .contains("skipped-by-the-clock", "\"end\"");

        assertThat(enter(INTERNSHIP, hours(SPRING.minusDays(1), "22:00", "06:00"))
                        .amount())
                .isEqualByComparingTo("7");
        assertThat(enter(INTERNSHIP, hours(LocalDate.of(2025, 11, 1), "22:00", "01:30"))
                        .amount())
                .isEqualByComparingTo("3.5");
        assertThat(enter(INTERNSHIP, hours(LocalDate.of(2025, 11, 2), "01:30", "06:00"))
                        .amount())
                .isEqualByComparingTo("5.5");
        assertThat(refusal(VOLUNTEERING, hours(SPRING, "05:00", "07:00"))).contains("hours-overlap");
    }

    /** 24 times 20 minutes are eight hours, not 7.92. */
    @Test
    void areAddedUpByTheMinute() {
        for (var entry = 0; entry < 24; entry++) {
            enter(INTERNSHIP, hours(FRIDAY, "%02d:00".formatted(entry), "%02d:20".formatted(entry)));
        }

        assertThat(hours.mine(FRIDAY).targets())
                .filteredOn(it -> it.requirement().equals(INTERNSHIP))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.waiting()).isEqualByComparingTo("8");
                    assertThat(it.weeks().getLast().total()).isEqualByComparingTo("8");
                });
    }

    @Test
    void makeRoomWhenTheyAreWithdrawn() {
        var first = enter(INTERNSHIP, hours(FRIDAY, "09:00", "12:00"));
        evidence.withdraw(first.id(), Revision.of(first));

        assertThat(enter(INTERNSHIP, hours(FRIDAY, "10:00", "11:00")).status()).isEqualTo(EvidenceStatus.SUBMITTED);
        assertThat(hours.mine(FRIDAY).entries()).hasSize(1);
    }

    @Test
    void makeRoomWhenTheSupervisorDisputesThemAndStayOutOfTheWayOfWhatReplacedThem() {
        var first = enter(INTERNSHIP, hours(FRIDAY, "09:00", "12:00"));
        var asked = alder.as(maya, Role.STUDENT, VerifierApi.class)
                .askOutsider(
                        first.id(),
                        new AskOutsider(VerifierRole.SITE_SUPERVISOR, "Joan Peralta", "joan@clinic.example"),
                        Revision.of(first));
        var joan = alder.asOutsider(alder.sql(
                        "select id from verification where evidence_id = ? and state = 'WAITING'",
                        UUID.class,
                        first.id())
                .getFirst());
        var disputed =
                joan.dispute(new DisputeEvidence(Dispute.NOT_RIGHT, "You left at 11."), new Revision(asked.version()));
        var again = enter(INTERNSHIP, hours(FRIDAY, "09:00", "11:00"));

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "already-replaced",
                () -> joan.undo(new Revision(disputed.version())));
        assertThat(hours.mine(FRIDAY).entries())
                .extracting(HoursEntryView::status)
                .containsExactlyInAnyOrder(EvidenceStatus.RETURNED, EvidenceStatus.SUBMITTED);
        evidence.withdraw(again.id(), Revision.of(again));
        joan.undo(new Revision(disputed.version()));
    }

    @Test
    void areTakenOnALongDayOnlyIfTheStudentSaysThatItIsRight() {
        assertThat(enter(INTERNSHIP, hours(FRIDAY, "06:00", "22:00")).amount()).isEqualByComparingTo("16");
        var seventeenth = hours(FRIDAY, "22:00", "23:00");

        assertThat(refusal(VOLUNTEERING, seventeenth))
                .contains("hours-long-day", "\"longDay\"", FRIDAY.toString(), "17");
        assertThat(enter(VOLUNTEERING, sure(seventeenth)).amount()).isEqualByComparingTo("1");
        assertThat(enter(VOLUNTEERING, hours(FRIDAY.minusDays(1), "20:00", "21:00"))
                        .status())
                .isEqualTo(EvidenceStatus.SUBMITTED);

        assertThat(hours.mine(FRIDAY).longDays()).containsExactly(new LongDayView(FRIDAY, new BigDecimal("17.00")));
        assertThat(hours.mine(FRIDAY.minusWeeks(1)).longDays()).isEmpty();
    }

    /** Of a night, what is of either day. */
    @Test
    void makeALongDayAlsoOfTheNextOne() {
        enter(INTERNSHIP, hours(FRIDAY, "08:00", "23:00"));

        assertThat(refusal(INTERNSHIP, hours(FRIDAY.minusDays(1), "22:00", "02:00")))
                .contains("hours-long-day", FRIDAY.toString(), "17");
        assertThat(refusal(INTERNSHIP, hours(FRIDAY.minusDays(3), "00:00", "23:59")))
                .contains("hours-long-day", "23.98");
    }

    private static HoursLogPayload sure(HoursLogPayload it) {
        return new HoursLogPayload(it.date(), it.start(), it.end(), it.site(), it.task(), null, true);
    }

    /** Whoever writes them, and whatever was looked at before. */
    @Test
    void neverOverlapInTheDatabase() {
        enter(INTERNSHIP, hours(FRIDAY, "22:00", "06:00"));
        enter(INTERNSHIP, hours(FRIDAY.plusDays(1), "06:00", "08:00"));

        assertThatThrownBy(() -> alder.sql(
                        "update evidence set payload = jsonb_set(payload, '{start}', '\"05:59\"') "
                                + "where payload ->> 'end' like '08:00%' returning 1",
                        Integer.class))
                .hasStackTraceContaining("a_student_is_in_one_place_at_a_time");
    }

    private EvidenceView enter(String requirement, HoursLogPayload entered) {
        return evidence.submit(new SubmitEvidence(requirement, entered), null);
    }

    private String refusal(String requirement, HoursLogPayload entered) {
        return refused(HttpStatus.UNPROCESSABLE_CONTENT, "evidence-invalid", () -> enter(requirement, entered));
    }
}
