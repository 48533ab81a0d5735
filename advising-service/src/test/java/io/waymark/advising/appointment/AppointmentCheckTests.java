package io.waymark.advising.appointment;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.closure.ClosureApi;
import io.waymark.advising.api.closure.ClosureEntry;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.scheduling.api.BookingCheck.BookingObstacle;
import io.waymark.scheduling.api.BookingCheck.Terms;
import io.waymark.scheduling.api.BookingRule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What staff are told of why a student cannot book, and that it is what booking itself says. Tuesdays, 9:00 to 17:00 in New York. */
@AdvisingTest
class AppointmentCheckTests {

    private static final Revision FIRST = new Revision(0);
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T15:00:00Z");
    private static final Instant NEXT_TUESDAY = Instant.parse("2026-03-10T13:00:00Z");

    private final College alder;
    private final College birch;
    private final PersonId maya;
    private final PersonId dana;
    private final AppointmentApi asMaya;
    private final AppointmentApi asDana;

    @Autowired
    AppointmentCheckTests(Colleges colleges) {
        alder = colleges.open();
        birch = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        asMaya = alder.as(maya, Role.STUDENT, AppointmentApi.class);
        asDana = alder.as(dana, Role.ADVISOR, AppointmentApi.class);
    }

    @Test
    void namesAllThatIsMissingBeforeAnyTimeIsAskedFor() {
        assertThat(rules(asAdmin())).containsExactly(BookingRule.ADVISOR);

        alder.assign(dana, maya);
        assertThat(rules(asAdmin())).containsExactly(BookingRule.HOURS_SAID);

        offerHours(0, 60);
        alder.asAdmin(PersonApi.class).deactivate(maya.value(), FIRST);
        assertThat(rules(asAdmin())).contains(BookingRule.ACTIVE_STUDENT);
        assertThat(asAdmin().next()).isNull();
    }

    @Test
    void namesAnAdvisorWhoHasLeft() {
        alder.assign(dana, maya);
        alder.sql("update person set lifecycle = 'DEACTIVATED' where id = ? returning 1", Integer.class, dana.value());

        assertThat(rules(asAdmin())).containsExactly(BookingRule.ACTIVE_HOST);
    }

    @Test
    void saysWhatCanBeBookedNextAndWhatTakesTheOtherTimes() {
        alder.assign(dana, maya);
        offerHours(0, 60);
        asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);

        var check = asDana.check(maya.value(), null, null);

        assertThat(check.next()).isEqualTo(TUESDAY_AT_NINE.plusSeconds(1800));
        assertThat(check.terms()).isEqualTo(new Terms("America/New_York", 30, 0, 60, 64));
        assertThat(check.obstacles()).containsExactly(new BookingObstacle(BookingRule.NO_MEETING_OF_THE_TWO, 1));
        assertThat(alder.count("appointment")).as("nothing is booked by asking").isOne();
    }

    @Test
    void saysThatNoTimeIsLeftAndWhy() {
        alder.assign(dana, maya);
        offerHours(48, 8);
        close(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13));

        assertThat(asDana.check(maya.value(), null, null))
                .returns(null, BookingCheck::next)
                .satisfies(it -> assertThat(it.obstacles())
                        .containsExactly(
                                new BookingObstacle(BookingRule.MINIMUM_NOTICE, 16),
                                new BookingObstacle(BookingRule.BOOKING_WINDOW, 32),
                                new BookingObstacle(BookingRule.COLLEGE_OPEN, 16)));
    }

    @Test
    void saysOfAnAdvisorWhoseHoursAreNever() {
        alder.assign(dana, maya);
        write(List.of(), 0, 60);

        assertThat(rules(asAdmin())).containsExactly(BookingRule.WITHIN_HOURS);
    }

    @Test
    void namesTheRuleThatRefusesATimeAsBookingDoes() {
        alder.assign(dana, maya);
        offerHours(1, 30);
        agree("slot-in-the-past", MovableClock.MONDAY_MORNING, BookingRule.FUTURE);
        agree("slot-not-offered", MovableClock.MONDAY_MORNING.plusSeconds(60), BookingRule.MINIMUM_NOTICE);
        agree("slot-not-offered", Instant.parse("2026-04-07T13:00:00Z"), BookingRule.BOOKING_WINDOW);
        agree("slot-not-offered", Instant.parse("2026-03-04T14:00:00Z"), BookingRule.WITHIN_HOURS);

        asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        agree("slot-taken", TUESDAY_AT_NINE, BookingRule.NO_MEETING_OF_THE_TWO);
        var eli = alder.student("Eli");
        alder.assign(dana, eli);
        alder.as(eli, Role.STUDENT, AppointmentApi.class).book(new BookAppointment(null, TUESDAY_AT_TEN, "x"), null);
        agree("slot-taken", TUESDAY_AT_TEN, BookingRule.HOST_FREE);

        close(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 10));
        agree("slot-not-offered", NEXT_TUESDAY, BookingRule.COLLEGE_OPEN);

        assertThat(asDana.check(maya.value(), TUESDAY_AT_TEN.plusSeconds(3600), 45)
                        .obstacles())
                .containsExactly(new BookingObstacle(BookingRule.LENGTH, 0));
        assertThat(asDana.check(maya.value(), TUESDAY_AT_TEN.plusSeconds(3600), null)
                        .obstacles())
                .isEmpty();
    }

    @Test
    void namesAMeetingThatTheStudentHasWithSomebodyElse() {
        var carla = alder.advisor("Carla");
        alder.assign(carla, maya);
        offerHours(carla, 0, 60);
        asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        alder.assign(dana, maya);
        offerHours(0, 60);

        agree("slot-taken", TUESDAY_AT_NINE, BookingRule.STUDENT_FREE);
    }

    @Test
    void isForTheStudentsAdvisorAndAdmins() {
        alder.assign(alder.advisor("Carla"), maya);

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> asDana.check(maya.value(), null, null));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya.check(maya.value(), null, null));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> birch.as(birch.advisor("Bo"), Role.ADVISOR, AppointmentApi.class)
                        .check(maya.value(), null, null));
    }

    private void agree(String code, Instant at, BookingRule rule) {
        assertThat(asDana.check(maya.value(), at, null).obstacles()).containsExactly(new BookingObstacle(rule, 0));
        refused(
                "slot-taken".equals(code) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                code,
                () -> asMaya.book(new BookAppointment(null, at, "x"), null));
    }

    private BookingCheck asAdmin() {
        return alder.asAdmin(AppointmentApi.class).check(maya.value(), null, null);
    }

    private static List<BookingRule> rules(BookingCheck check) {
        return check.obstacles().stream().map(BookingObstacle::rule).toList();
    }

    private void close(LocalDate first, LocalDate last) {
        alder.asAdmin(ClosureApi.class).add(new ClosureEntry("Spring break", first, last, null, null));
    }

    private void offerHours(int notice, int horizon) {
        offerHours(dana, notice, horizon);
    }

    private void offerHours(PersonId advisor, int notice, int horizon) {
        write(
                advisor,
                List.of(new BookableHours.OnWeekday(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))),
                notice,
                horizon);
    }

    private void write(List<BookableHours.OnWeekday> weekly, int notice, int horizon) {
        write(dana, weekly, notice, horizon);
    }

    private void write(PersonId advisor, List<BookableHours.OnWeekday> weekly, int notice, int horizon) {
        alder.as(advisor, Role.ADVISOR, AdvisorAvailabilityClient.class)
                .write(new BookableHours("America/New_York", weekly, List.of(), 30, 0, 0, notice, horizon), FIRST);
    }
}
