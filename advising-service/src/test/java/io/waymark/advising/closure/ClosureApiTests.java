package io.waymark.advising.closure;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.closure.ClosureApi;
import io.waymark.advising.api.closure.ClosureEntry;
import io.waymark.advising.api.closure.ClosureView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.scheduling.api.FreeSlot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class ClosureApiTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final ClosureEntry SPRING_DAY = new ClosureEntry("Spring day", TUESDAY, TUESDAY, null, null);

    private final College alder;
    private final PersonId maya;
    private final ClosureApi asAdmin;
    private final AppointmentApi asMaya;

    @Autowired
    ClosureApiTests(Colleges colleges) {
        alder = colleges.open();
        maya = alder.student("Maya");
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asAdmin = alder.asAdmin(ClosureApi.class);
        asMaya = alder.as(maya, Role.STUDENT, AppointmentApi.class);
        alder.as(dana, Role.ADVISOR, AdvisorAvailabilityClient.class).write(NINE_TO_TEN, new Revision(0));
    }

    private static final BookableHours NINE_TO_TEN = new BookableHours(
            "America/New_York",
            List.of(new BookableHours.OnWeekday(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))),
            List.of(),
            30,
            0,
            0,
            0,
            60);

    @Test
    void takesTheDayFromEverybodysFreeTime() {
        assertThat(free()).hasSize(2);

        var closed = asAdmin.add(SPRING_DAY);

        assertThat(free()).isEmpty();
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "slot-not-offered",
                () -> asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "My portfolio"), null));
        asAdmin.remove(closed.id(), Revision.of(closed));
        assertThat(free()).hasSize(2);
    }

    @Test
    void mayCloseForSomeHoursInTheCollegesZone() {
        var early = asAdmin.add(new ClosureEntry("Delay", TUESDAY, TUESDAY, LocalTime.MIDNIGHT, LocalTime.of(9, 10)));

        assertThat(early.zone()).isEqualTo("America/New_York");
        assertThat(free()).extracting(FreeSlot::startsAt).containsExactly(TUESDAY_AT_NINE.plusSeconds(600));
    }

    @Test
    void isChangedByWhoReadWhatIsThere() {
        var closed = asAdmin.add(SPRING_DAY);
        assertThat(closed.version()).isZero();

        var renamed = asAdmin.change(
                closed.id(),
                new ClosureEntry("Spring break", TUESDAY, TUESDAY.plusDays(4), null, null),
                new Revision(0));

        assertThat(asAdmin.list()).containsExactly(renamed);
        assertThat(renamed).returns("Spring break", ClosureView::name).returns(1, ClosureView::version);
        refused(HttpStatus.PRECONDITION_FAILED, "stale-version", () -> asAdmin.remove(closed.id(), new Revision(0)));
        refused(HttpStatus.NOT_FOUND, "no-such-closure", () -> asAdmin.remove(UUID.randomUUID(), new Revision(1)));
    }

    @Test
    void refusesWhatMakesNoSense() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "closure-length",
                () -> asAdmin.add(new ClosureEntry("Backwards", TUESDAY, TUESDAY.minusDays(1), null, null)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "closure-hours-half",
                () -> asAdmin.add(new ClosureEntry("Half", TUESDAY, TUESDAY, LocalTime.NOON, null)));
    }

    @Test
    void isForAdminsToSayAndForAllToRead() {
        var asStudent = alder.as(maya, Role.STUDENT, ClosureApi.class);

        assertThat(asStudent.list()).isEmpty();
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asStudent.add(SPRING_DAY));
    }

    private List<FreeSlot> free() {
        return asMaya.slots(TUESDAY_AT_NINE, TUESDAY_AT_NINE.plusSeconds(3600), null)
                .slots();
    }
}
