package io.waymark.mentoring.group;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.mentoring.Answers;
import io.waymark.mentoring.ClockOnTheWall;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MentoringTest
class GroupAttendanceTests {

    private static final Instant THURSDAY_AT_SIX = Instant.parse("2026-03-05T23:00:00Z");
    private static final Instant A_DAY_LATER = THURSDAY_AT_SIX.plus(Duration.ofDays(1));

    private final ClockOnTheWall clock;
    private final AttendanceOvernight overnight;
    private final JdbcClient jdbc;
    private final College alder;
    private final Person mentor;
    private final Person ana;
    private final Person ben;
    private final String session;

    GroupAttendanceTests(Colleges colleges, ClockOnTheWall clock, AttendanceOvernight overnight, JdbcClient jdbc) {
        this.clock = clock;
        this.overnight = overnight;
        this.jdbc = jdbc;
        this.alder = colleges.open();
        this.mentor = alder.mentor("Mia", "Ortiz");
        this.ana = alder.student("Ana");
        this.ben = alder.student("Ben");
        this.session = read(mentor.post("/api/group-sessions", """
                        {"startsAt": "%s", "minutes": 60, "topic": "Networking", "seats": 3}
                        """.formatted(THURSDAY_AT_SIX)), "$.id");
    }

    @BeforeEach
    void takePart() {
        ana.post("/api/group-sessions/" + session + "/join", "");
        ben.post("/api/group-sessions/" + session + "/join", "");
        clock.turnTo(THURSDAY_AT_SIX);
    }

    @AfterEach
    void backToMonday() {
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8);
    }

    @Test
    void isToldOfEachWhoAttendedAsASessionWithTheMentor() {
        record(ana, true);
        record(ben, true);

        night(A_DAY_LATER);

        assertThat(tellings())
                .hasSize(2)
                .anySatisfy(told -> assertThat(told).contains(ana.id().toString()))
                .anySatisfy(told -> assertThat(told).contains(ben.id().toString()))
                .allSatisfy(told -> assertThat(told)
                        .contains(session, mentor.id().toString())
                        .contains("\"sessionType\":\"mentoring\"", "\"minutes\":60")
                        .contains("\"startsAt\":\"2026-03-05T23:00:00Z\""));
    }

    @Test
    void isToldOfNobodyWhoMissedIt() {
        record(ana, true);
        record(ben, false);

        night(A_DAY_LATER);

        assertThat(tellings())
                .singleElement()
                .asString()
                .contains(ana.id().toString())
                .doesNotContain(ben.id().toString());
    }

    @Test
    void isNotToldBeforeTheMentorHadADayToCorrectIt() {
        record(ana, true);

        night(A_DAY_LATER.minusSeconds(1));
        assertThat(tellings()).isEmpty();
        record(ana, false);
        night(A_DAY_LATER.plus(Duration.ofDays(3)));

        assertThat(tellings()).isEmpty();
    }

    @Test
    void waitsADayOnceMoreAfterACorrectionAndNotAfterARepetition() {
        record(ana, false);
        record(ben, true);
        clock.turnTo(THURSDAY_AT_SIX.plus(Duration.ofHours(12)));
        record(ana, true);
        record(ben, true);

        night(A_DAY_LATER);
        assertThat(tellings()).singleElement().asString().contains(ben.id().toString());
        night(A_DAY_LATER.plus(Duration.ofHours(12)));

        assertThat(tellings())
                .hasSize(2)
                .anySatisfy(told -> assertThat(told).contains(ana.id().toString()));
    }

    @Test
    void isToldOnceAndFinalFromThenOn() {
        record(ana, true);
        night(A_DAY_LATER);
        night(A_DAY_LATER.plus(Duration.ofDays(1)));

        assertThat(tellings()).hasSize(1);
        assertThat(record(ana, true)).hasStatusOk();
        var refused = record(ana, false);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Answers.<String>read(refused, "$.type")).endsWith(":attendance-counted");
        assertThat(Answers.<String>read(ana.get("/api/group-sessions/{id}", session), "$.mine.state"))
                .isEqualTo("ATTENDED");
        assertThat(record(ben, false)).hasStatusOk();
        assertThat(record(ben, true)).hasStatusOk();
    }

    @Test
    void isKeptInOrderByTheDatabaseToo() {
        record(ben, false);

        assertThatThrownBy(() -> alder.inTransaction(() ->
                        jdbc.sql("update group_attendance set told_at = now()").update()))
                .hasStackTraceContaining("only_who_attended_is_told_of");
        assertThatThrownBy(() -> alder.inTransaction(() -> jdbc.sql(
                                "insert into group_attendance select institution_id, gen_random_uuid(), student_id, true,"
                                        + " now() from group_attendance")
                        .update()))
                .hasStackTraceContaining("attendance_is_of_a_group_session");
    }

    private MvcTestResult record(Person student, boolean attended) {
        return mentor.post(
                "/api/group-sessions/%s/participants/%s/attendance".formatted(session, student.id()),
                "{\"attended\": %s}".formatted(attended));
    }

    private void night(Instant at) {
        clock.turnTo(at);
        CurrentInstitution.run(alder.id(), overnight::run);
    }

    /** What waits to be told of this session. */
    private List<String> tellings() {
        return jdbc.sql("""
                        select convert_from(task_data, 'UTF8') from scheduled_tasks
                        where task_name = 'deliver-event'
                          and convert_from(task_data, 'UTF8') like '%session.completed%' || ? || '%'
                        """)
                .param(session)
                .query((row, _) -> row.getString(1).replace("\\\"", "\""))
                .list();
    }
}
