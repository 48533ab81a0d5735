package io.waymark.mentoring.session;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.time.TimeSlot;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import io.waymark.scheduling.booking.BookingFollower;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Bookings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentoringTest
class SessionTimesTests {

    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T15:00:00Z");

    private final List<BookingFollower> followers;
    private final Bookings bookings;
    private final JdbcClient jdbc;
    private final College alder;
    private final Person student;
    private final Person mentor;

    SessionTimesTests(Colleges colleges, List<BookingFollower> followers, Bookings bookings, JdbcClient jdbc) {
        this.followers = followers;
        this.bookings = bookings;
        this.jdbc = jdbc;
        this.alder = colleges.open();
        this.student = alder.student("Sam");
        this.mentor = alder.mentor("Mia", "Ortiz");
    }

    @Test
    void followABookingThatIsSetAnew() {
        var booked = student.post("/api/sessions", """
                {"mentor": "%s", "startsAt": "%s", "minutes": 30, "topic": "First steps"}
                """.formatted(mentor.id(), TUESDAY_AT_NINE));

        assertThat(startAfterMoving(BookingId.of(read(booked, "$.id")), "mentoring", "session"))
                .isEqualTo(TUESDAY_AT_TEN);
    }

    @Test
    void followWithGroupSessionsToo() {
        var opened = mentor.post("/api/group-sessions", """
                {"startsAt": "%s", "minutes": 30, "topic": "Networking", "seats": 3}
                """.formatted(TUESDAY_AT_NINE));

        assertThat(startAfterMoving(BookingId.of(read(opened, "$.id")), "group-session", "group_session"))
                .isEqualTo(TUESDAY_AT_TEN);
    }

    private Instant startAfterMoving(BookingId id, String kind, String table) {
        alder.inTransaction(() -> {
            var moved = bookings.reschedule(id, TUESDAY_AT_TEN, mentor.id());
            assertThat(moved.slot()).isEqualTo(TimeSlot.of(TUESDAY_AT_TEN, Duration.ofMinutes(30)));
            followers.stream()
                    .filter(follower -> follower.kind().equals(new BookingKind(kind)))
                    .forEach(follower -> follower.follow(moved));
            return moved;
        });
        return alder.inTransaction(() -> jdbc.sql("select starts_at from " + table + " where id = ?")
                .param(id.value())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single());
    }
}
