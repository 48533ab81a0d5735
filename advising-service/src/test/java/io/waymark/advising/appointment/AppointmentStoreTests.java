package io.waymark.advising.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.scheduling.booking.BookingId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class AppointmentStoreTests {

    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T15:00:00Z");

    private final Colleges colleges;
    private final College alder;
    private final AppointmentStore appointments;
    private final AppointmentLists lists;
    private final PersonId maya;
    private final PersonId eli;
    private final PersonId dana;

    @Autowired
    AppointmentStoreTests(Colleges colleges, AppointmentStore appointments, AppointmentLists lists) {
        this.colleges = colleges;
        this.appointments = appointments;
        this.lists = lists;
        alder = colleges.open();
        maya = alder.student("Maya");
        eli = alder.student("Eli");
        dana = alder.advisor("Dana");
    }

    @Test
    void isToComeUntilItEndsAndPastFromThenOn() {
        var id = booked(maya, TUESDAY_AT_NINE);
        var lastMoment = TUESDAY_AT_TEN.minusMillis(1);

        assertThat(upcoming(maya, lastMoment)).containsExactly(id);
        assertThat(past(maya, lastMoment)).isEmpty();
        assertThat(upcoming(maya, TUESDAY_AT_TEN)).isEmpty();
        assertThat(past(maya, TUESDAY_AT_TEN)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"ATTENDED,false", "MISSED,false", "CANCELED,true"})
    void isPastOnceThereIsAnEndToIt(String state, boolean canceled) {
        var id = booked(maya, TUESDAY_AT_NINE);

        change("state = '%s'".formatted(state) + (canceled ? ", " + byMaya() : ""));

        assertThat(upcoming(maya, TUESDAY_AT_NINE)).isEmpty();
        assertThat(past(maya, TUESDAY_AT_NINE)).containsExactly(id);
    }

    @Test
    void isListedForItsTwoSidesOnly() {
        var id = booked(maya, TUESDAY_AT_NINE);

        assertThat(upcoming(dana, TUESDAY_AT_NINE)).containsExactly(id);
        assertThat(upcoming(eli, TUESDAY_AT_NINE)).isEmpty();
        assertThat(row(id))
                .returns(true, it -> it.includes(maya))
                .returns(true, it -> it.includes(dana))
                .returns(false, it -> it.includes(eli));
    }

    @Test
    void isListedWithOnePersonFromEitherSide() {
        var id = booked(maya, TUESDAY_AT_NINE);
        booked(eli, TUESDAY_AT_TEN);

        assertThat(with(dana, maya)).containsExactly(id);
        assertThat(with(maya, dana)).containsExactly(id);
        assertThat(with(maya, eli)).isEmpty();
    }

    @Test
    void isListedNextFirstIfToComeAndLastFirstIfPast() {
        var second = booked(maya, TUESDAY_AT_TEN);
        var first = booked(maya, TUESDAY_AT_NINE);

        assertThat(upcoming(maya, TUESDAY_AT_NINE)).containsExactly(first, second);
        assertThat(past(maya, TUESDAY_AT_TEN.plus(Duration.ofDays(1)))).containsExactly(second, first);
    }

    @Test
    void isListedInStretchesAlsoWhereSeveralStartTogether() {
        for (var i = 0; i < 5; i++) {
            booked(maya, TUESDAY_AT_NINE);
        }

        assertThat(walk(after -> lists.upcoming(maya, null, TUESDAY_AT_NINE, after, 1)))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(walk(after -> lists.past(maya, TUESDAY_AT_TEN, after, 1)))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void isOfOneCollege() {
        var id = booked(maya, TUESDAY_AT_NINE);
        var birch = colleges.open();

        assertThat(birch.inside(
                        () -> appointments.find(new BookingId(id)).stream().toList()))
                .isEmpty();
    }

    @Test
    void isHeldTogetherByTheDatabaseToo() {
        booked(maya, TUESDAY_AT_NINE);

        refused("appointment_ends_after_it_starts", "ends_at = starts_at");
        refused("appointment_state_is_known", "state = 'KEPT'");
        refused("appointment_state_is_known", "state = 'DISPUTED'");
        refused("the_sides_of_a_dispute_say_different_things", "advisor_says = 'MISSED'");
        refused("the_sides_of_a_dispute_say_different_things", "advisor_says = 'MISSED', student_says = 'MISSED'");
        refused("an_appointment_is_a_students", "student_id = gen_random_uuid()");
        refused("an_appointment_is_an_advisors", "advisor_id = gen_random_uuid()");
        refused("a_canceled_appointment_says_by_whom_and_why", "state = 'CANCELED'");
        refused("a_canceled_appointment_says_by_whom_and_why", byMaya());
    }

    @ParameterizedTest
    @CsvSource({"BOOKED,CANCELED", "CANCELED,ATTENDED", "BOOKED,DISPUTED", "DISPUTED,ATTENDED"})
    void recordsAttendanceOrCorrectsItAndNothingElse(String from, String to) {
        var id = booked(maya, TUESDAY_AT_NINE);

        assertThatThrownBy(() -> attendance(id, 0, from, to))
                .hasStackTraceContaining("attendance_is_recorded_or_corrected");
    }

    @Test
    void recordsAttendanceOncePerVersion() {
        var id = booked(maya, TUESDAY_AT_NINE);
        attendance(id, 0, "BOOKED", "ATTENDED");
        attendance(id, 1, "ATTENDED", "MISSED");

        assertThatThrownBy(() -> attendance(id, 1, "ATTENDED", "MISSED"))
                .hasStackTraceContaining("attendance_changes_once_per_version");
        assertThatThrownBy(() -> attendance(UUID.randomUUID(), 0, "BOOKED", "ATTENDED"))
                .hasStackTraceContaining("an_attendance_change_is_of_an_appointment");
    }

    @Test
    void keepsWhatItIsAboutOutOfTheTrail() {
        booked(maya, TUESDAY_AT_NINE);
        change("topic = 'My debts'");
        change("state = 'CANCELED', canceled_by = student_id, cancellation_reason = 'My debts'");

        assertThat(alder.sql("select count(*) from audit_entry where changed::text like '%debts%'", Integer.class))
                .containsExactly(0);
    }

    private void refused(String rule, String change) {
        assertThatThrownBy(() -> change(change)).hasStackTraceContaining(rule);
    }

    private void change(String change) {
        alder.sql("update appointment set " + change + " returning 1", Integer.class);
    }

    private static String byMaya() {
        return "canceled_by = student_id, cancellation_reason = 'Ill'";
    }

    private UUID booked(PersonId student, Instant startsAt) {
        return alder.sql(
                        """
                        insert into appointment (institution_id, id, student_id, advisor_id, starts_at, ends_at, zone, topic,
                            state, version)
                        values (?, gen_random_uuid(), ?, ?, ?, ?, 'America/New_York', 'My resume', 'BOOKED', 0) returning id
                        """,
                        UUID.class,
                        alder.id().value(),
                        student.value(),
                        dana.value(),
                        Timestamp.from(startsAt),
                        Timestamp.from(startsAt.plus(Duration.ofHours(1))))
                .getFirst();
    }

    private void attendance(UUID appointment, int version, String from, String to) {
        alder.sql(
                "insert into attendance_change values (?, ?, ?, ?, now(), ?, ?) returning 1",
                Integer.class,
                alder.id().value(),
                appointment,
                version,
                dana.value(),
                from,
                to);
    }

    private AppointmentRow row(UUID id) {
        return alder.inside(() -> appointments.find(new BookingId(id)).orElseThrow());
    }

    private List<UUID> upcoming(PersonId person, Instant now) {
        return ids(alder.inside(() -> lists.upcoming(person, null, now, Optional.empty(), 10)));
    }

    private List<UUID> with(PersonId person, PersonId other) {
        return ids(alder.inside(() -> lists.upcoming(person, other, TUESDAY_AT_NINE, Optional.empty(), 10)));
    }

    private List<UUID> past(PersonId person, Instant now) {
        return ids(alder.inside(() -> lists.past(person, now, Optional.empty(), 10)));
    }

    @FunctionalInterface
    private interface Stretch {
        List<AppointmentRow> after(Optional<Cursor> place);
    }

    private List<UUID> walk(Stretch stretch) {
        var seen = new ArrayList<UUID>();
        var place = Optional.<Cursor>empty();
        while (true) {
            var from = place;
            var found = alder.inside(() -> stretch.after(from));
            if (found.isEmpty()) {
                return seen;
            }
            seen.add(found.getFirst().id().value());
            place = Optional.of(found.getFirst().cursor());
        }
    }

    private static List<UUID> ids(List<AppointmentRow> rows) {
        return rows.stream().map(it -> it.id().value()).toList();
    }
}
