package io.waymark.mentoring.session;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.time.TimeSlot;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import io.waymark.mentoring.Profiles;
import io.waymark.scheduling.booking.BookingFollower;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Bookings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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

    /** A request ends when the session starts, which may be sooner by the new law. */
    @ParameterizedTest
    @CsvSource({"mentoring", "group-session"})
    void lookAfterARequestThatEndsSoonerThen(String kind) {
        var asking = alder.mentor("Noa", "Berg", Profiles.askedWithin(336));
        var id = BookingId.of(read(request(asking, kind), "$.id"));

        alder.inTransaction(() -> {
            followerOf(kind).hold(id);
            var moved = bookings.reschedule(id, TUESDAY_AT_NINE, asking.id());
            followerOf(kind).follow(moved);
            return moved;
        });

        assertThat(jdbc.sql("""
                        select task_instance from scheduled_tasks
                        where task_name = 'expire-requests' and task_instance like ? || '@%'
                        """).param(id.toString()).query(String.class).list())
                .contains(id + "@" + TUESDAY_AT_NINE);
    }

    private MvcTestResult request(Person asking, String kind) {
        if (kind.equals("mentoring")) {
            return student.post("/api/sessions", """
                    {"mentor": "%s", "startsAt": "%s", "minutes": 30, "topic": "First steps"}
                    """.formatted(asking.id(), TUESDAY_AT_TEN));
        }
        var opened = asking.post("/api/group-sessions", """
                {"startsAt": "%s", "minutes": 30, "topic": "Networking", "seats": 3, "answerWithinHours": 336}
                """.formatted(TUESDAY_AT_TEN));
        return student.post("/api/group-sessions/" + read(opened, "$.id") + "/join", "");
    }

    private BookingFollower followerOf(String kind) {
        return followers.stream()
                .filter(follower -> follower.kind().equals(new BookingKind(kind)))
                .findFirst()
                .orElseThrow();
    }

    private Instant startAfterMoving(BookingId id, String kind, String table) {
        alder.inTransaction(() -> {
            followerOf(kind).hold(id);
            var moved = bookings.reschedule(id, TUESDAY_AT_TEN, mentor.id());
            assertThat(moved.slot()).isEqualTo(TimeSlot.of(TUESDAY_AT_TEN, Duration.ofMinutes(30)));
            followerOf(kind).follow(moved);
            return moved;
        });
        return alder.inTransaction(() -> jdbc.sql("select starts_at from " + table + " where id = ?")
                .param(id.value())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single());
    }
}
