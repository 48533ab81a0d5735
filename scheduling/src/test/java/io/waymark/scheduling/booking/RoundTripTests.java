package io.waymark.scheduling.booking;

import static io.waymark.scheduling.Campus.ALDER;
import static io.waymark.scheduling.Campus.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.SchedulingTest;
import io.waymark.scheduling.availability.Availabilities;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@SchedulingTest
class RoundTripTests {

    private static final int TELLING_THE_INSTITUTION = 1;
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T09:00:00Z");
    private static final TimeSlot NINE = TimeSlot.of(TUESDAY_AT_NINE, Duration.ofMinutes(30));

    private final Bookings bookings;
    private final Participation participation;
    private final Availabilities availabilities;
    private final Campus campus;
    private final JdbcClient jdbc;
    private final RoundTrips roundTrips;

    private final PersonId advisor = PersonId.next();
    private final PersonId student = PersonId.next();
    private final NewBooking request = NewBooking.of(new BookingKind("advising"), advisor, student, NINE);

    RoundTripTests(
            Bookings bookings,
            Participation participation,
            Availabilities availabilities,
            Campus campus,
            JdbcClient jdbc,
            RoundTrips roundTrips) {
        this.bookings = bookings;
        this.participation = participation;
        this.availabilities = availabilities;
        this.campus = campus;
        this.jdbc = jdbc;
        this.roundTrips = roundTrips;
        campus.doAt(ALDER, () -> Campus.offer(availabilities, advisor, Campus.everyDayFromNineToFive(UTC)));
    }

    @Test
    void booksInTwo() {
        assertThat(roundTrips.during(() -> campus.at(ALDER, () -> bookings.book(request))))
                .isEqualTo(TELLING_THE_INSTITUTION + 2);
    }

    @Test
    void movesInThreeAndCancelsInTwo() {
        var booked = campus.at(ALDER, () -> bookings.book(request));
        var later = TUESDAY_AT_NINE.plusSeconds(3600);

        assertThat(roundTrips.during(() -> campus.at(ALDER, () -> bookings.reschedule(booked.id(), later, student))))
                .isEqualTo(TELLING_THE_INSTITUTION + 3);
        assertThat(roundTrips.during(() -> campus.at(ALDER, () -> bookings.cancel(booked.id(), student, ""))))
                .isEqualTo(TELLING_THE_INSTITUTION + 2);
    }

    @Test
    void joinsInThreeAndLeavesInTwo() {
        var later = TimeSlot.of(TUESDAY_AT_NINE.plusSeconds(7200), Duration.ofMinutes(30));
        var open = campus.at(ALDER, () -> bookings.book(NewBooking.open(new BookingKind("circle"), advisor, later, 3)));

        assertThat(roundTrips.during(() -> campus.at(ALDER, () -> participation.join(open.id(), student))))
                .isEqualTo(TELLING_THE_INSTITUTION + 3);
        assertThat(roundTrips.during(() -> campus.at(ALDER, () -> participation.leave(open.id(), student))))
                .isEqualTo(TELLING_THE_INSTITUTION + 2);
    }

    @Test
    void findsFreeSlotsInTwoHoweverManyHostsThereAre() {
        var range = TimeSlot.of(TUESDAY_AT_NINE, Duration.ofDays(7));
        var hosts = List.of(advisor, PersonId.next(), PersonId.next());
        campus.doAt(
                ALDER,
                () -> hosts.forEach(host -> Campus.offer(availabilities, host, Campus.everyDayFromNineToFive(UTC))));

        assertThat(roundTrips.during(
                        () -> campus.at(ALDER, () -> availabilities.freeSlots(hosts, Set.of(student), range))))
                .isEqualTo(TELLING_THE_INSTITUTION + 2);
    }

    @Test
    void keepsTheAgreedLocalTimeWhenTheZonesRulesChange() {
        var booked = campus.at(ALDER, () -> bookings.book(request));
        setLocalStart(booked.id(), "2026-03-03 10:00");

        campus.at(ALDER, () -> bookings.cancel(booked.id(), student, "Ill"));

        assertThat(localStart(booked.id())).isEqualTo("2026-03-03 10:00:00");
    }

    @Test
    void leavesATrailOfWhatBecomesOfABooking() {
        var booked = campus.at(ALDER, () -> bookings.book(request));
        campus.at(ALDER, () -> bookings.cancel(booked.id(), student, "Ill"));

        assertThat(campus.at(
                        ALDER,
                        () -> jdbc.sql("""
                                select action || ' ' || (changed -> 'status')::text from scheduling.audit_entry
                                where entity = 'booking' and entity_key = to_jsonb(?::text) order by id
                                """)
                                .param(booked.id().toString())
                                .query(String.class)
                                .list()))
                .containsExactly("INSERT [null, \"CONFIRMED\"]", "UPDATE [\"CONFIRMED\", \"CANCELED\"]");
    }

    private void setLocalStart(BookingId id, String localStart) {
        campus.doAt(
                ALDER,
                () -> jdbc.sql("update scheduling.booking set local_start = ?::timestamp where id = ?")
                        .params(localStart, id.value())
                        .update());
    }

    private String localStart(BookingId id) {
        return campus.at(
                ALDER,
                () -> jdbc.sql("select local_start::text from scheduling.booking where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());
    }
}
