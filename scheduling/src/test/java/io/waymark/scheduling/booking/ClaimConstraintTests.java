package io.waymark.scheduling.booking;

import static io.waymark.scheduling.Campus.ALDER;
import static io.waymark.scheduling.Campus.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.SchedulingTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules that hold whatever the code above them does. */
@SchedulingTest
class ClaimConstraintTests {

    private final Campus campus;
    private final JdbcClient jdbc;
    private final UUID person = PersonId.next().value();

    ClaimConstraintTests(Campus campus, JdbcClient jdbc) {
        this.campus = campus;
        this.jdbc = jdbc;
    }

    @Test
    void aPersonIsInOnePlaceAtATime() {
        claim(ALDER, "[2026-03-03 09:00Z, 2026-03-03 10:00Z)", true);

        assertThatThrownBy(() -> claim(ALDER, "[2026-03-03 09:59Z, 2026-03-03 10:30Z)", true))
                .hasMessageContaining("person_is_in_one_place_at_a_time");
    }

    @Test
    void meetingsMayFollowEachOther() {
        claim(ALDER, "[2026-03-03 09:00Z, 2026-03-03 10:00Z)", true);

        assertThatCode(() -> claim(ALDER, "[2026-03-03 10:00Z, 2026-03-03 10:30Z)", true))
                .doesNotThrowAnyException();
    }

    @Test
    void aCanceledBookingIsInNobodysWay() {
        claim(ALDER, "[2026-03-03 09:00Z, 2026-03-03 10:00Z)", false);

        assertThatCode(() -> claim(ALDER, "[2026-03-03 09:00Z, 2026-03-03 10:00Z)", true))
                .doesNotThrowAnyException();
    }

    @Test
    void collegesDoNotGetInEachOthersWay() {
        claim(ALDER, "[2026-03-03 09:00Z, 2026-03-03 10:00Z)", true);

        assertThatCode(() -> claim(BIRCH, "[2026-03-03 09:00Z, 2026-03-03 10:00Z)", true))
                .doesNotThrowAnyException();
    }

    @Test
    void aClaimIsAParticipantsOfItsOwnCollege() {
        var booking = campus.at(ALDER, () -> bookingOf(ALDER));

        assertThatThrownBy(() -> campus.doAt(
                        BIRCH, () -> insertClaim(BIRCH, booking, "[2026-03-03 09:00Z, 2026-03-03 10:00Z)", true)))
                .hasMessageContaining("claim_is_a_participants");
    }

    @Test
    void aClaimLastsLessThanADay() {
        assertThatThrownBy(() -> claim(ALDER, "[2026-03-03 09:00Z, 2026-03-04 09:00Z)", true))
                .hasMessageContaining("claim_lasts_less_than_a_day");
    }

    @Test
    void aBookingHasOneHostAndNoMoreGuestsThanSeats() {
        var booking = campus.at(ALDER, () -> bookingOf(ALDER));

        assertThatThrownBy(() -> participation(booking, "'HOST', 'CONFIRMED', 'NONE', now(), null"))
                .hasMessageContaining("a_booking_has_one_host");
        assertThatThrownBy(() -> campus.doAt(
                        ALDER,
                        () -> jdbc.sql("update scheduling.booking set seats_taken = 2 where id = ?")
                                .param(booking)
                                .update()))
                .hasMessageContaining("a_seat_is_taken_once");
    }

    @Test
    void aRequestIsAnsweredByATime() {
        var booking = campus.at(ALDER, () -> bookingOf(ALDER));

        assertThatThrownBy(() -> participation(booking, "'GUEST', 'REQUESTED', 'NONE', now(), null"))
                .hasMessageContaining("a_request_is_answered_by_a_time");
        assertThatThrownBy(() -> participation(booking, "'GUEST', 'UNDECIDED', 'NONE', now(), null"))
                .hasMessageContaining("participation_state_is_known");
    }

    @Test
    void nothingIsSeenOrWrittenOutsideOfACollege() {
        claim(ALDER, "[2026-03-03 09:00Z, 2026-03-03 10:00Z)", true);

        for (var table : List.of("claim", "participation", "booking", "availability", "closure")) {
            assertThat(jdbc.sql("select count(*) from scheduling." + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThatThrownBy(() -> campus.at(BIRCH, () -> bookingOf(ALDER)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void everyTableIsGuardedEvenAgainstItsOwner() {
        assertThat(jdbc.sql("""
                        select relname from pg_class
                        where relnamespace = 'scheduling'::regnamespace and relkind = 'r'
                          and relname not like 'flyway%' and not (relrowsecurity and relforcerowsecurity)
                        """).query(String.class).list()).isEmpty();
    }

    private void participation(UUID booking, String values) {
        campus.doAt(
                ALDER,
                () -> jdbc.sql("insert into scheduling.participation values (?, ?, ?, " + values + ")")
                        .params(ALDER.value(), booking, PersonId.next().value())
                        .update());
    }

    private void claim(InstitutionId college, String during, boolean blocking) {
        campus.doAt(college, () -> insertClaim(college, bookingOf(college), during, blocking));
    }

    private UUID bookingOf(InstitutionId college) {
        var id = BookingId.next().value();
        jdbc.sql("""
                        insert into scheduling.booking values (?, ?, 'advising', '', '2026-03-03 09:00Z', '2026-03-03 10:00Z',
                            'Etc/UTC', '2026-03-03 09:00', 'CONFIRMED', 0, ?, '2026-03-02 09:00Z', null, null, 0,
                            1, null, null, 0)
                        """).params(college.value(), id, person).update();
        jdbc.sql("""
                        insert into scheduling.participation
                        values (?, ?, ?, 'HOST', 'CONFIRMED', 'NONE', '2026-03-02 09:00Z', null)
                        """).params(college.value(), id, person).update();
        return id;
    }

    private void insertClaim(InstitutionId college, UUID booking, String during, boolean blocking) {
        jdbc.sql("""
                        insert into scheduling.claim (institution_id, booking_id, person_id, starts_at, ends_at, blocking)
                        select ?, ?, ?, lower(range), upper(range), ? from (select ?::tstzrange) as during (range)
                        """).params(college.value(), booking, person, blocking, during).update();
    }
}
