package io.waymark.mentoring.group;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.mentoring.Answers;
import io.waymark.mentoring.ClockOnTheWall;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many who want the same few seats, and a mentor with two browser windows. */
@MentoringTest
class GroupSessionRaceTests {

    private static final Instant THURSDAY_AT_SIX = Instant.parse("2026-03-05T23:00:00Z");
    private static final int SEATS = 3;

    private final ClockOnTheWall clock;
    private final AttendanceOvernight overnight;
    private final JdbcClient jdbc;
    private final College alder;
    private final Person mentor;
    private final List<Person> students;

    GroupSessionRaceTests(Colleges colleges, ClockOnTheWall clock, AttendanceOvernight overnight, JdbcClient jdbc) {
        this.clock = clock;
        this.overnight = overnight;
        this.jdbc = jdbc;
        this.alder = colleges.open();
        this.mentor = alder.mentor("Mia", "Ortiz");
        this.students =
                IntStream.range(0, 10).mapToObj(at -> alder.student("S" + at)).toList();
    }

    @AfterEach
    void backToMonday() {
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8);
    }

    @RepeatedTest(2)
    void seatsAsManyAsThereAreSeatsAndLetsTheOthersWait() throws Exception {
        var id = open("");

        assertThat(together(joins(id))).containsOnly(200);

        assertThat(states(id)).hasSize(10);
        assertThat(Collections.frequency(states(id), "CONFIRMED")).isEqualTo(SEATS);
        assertThat(Collections.frequency(states(id), "WAITING")).isEqualTo(7);
    }

    @RepeatedTest(2)
    void fillsEverySeatThatIsGivenBack() throws Exception {
        var id = open("");
        together(joins(id));
        var seated = students.stream()
                .filter(it -> stateOf(it, id).equals("CONFIRMED"))
                .toList();

        assertThat(together(seated.stream()
                        .<Callable<Integer>>map(it -> () -> post(it, id, "leave"))
                        .toList()))
                .containsOnly(200);

        assertThat(Collections.frequency(states(id), "CONFIRMED")).isEqualTo(SEATS);
        assertThat(seated).allMatch(it -> stateOf(it, id).equals("CANCELED"));
    }

    @RepeatedTest(2)
    void answersARequestOnce() throws Exception {
        var id = open(", \"answerWithinHours\": 24");
        post(students.getFirst(), id, "join");
        var answers = new ArrayList<Callable<Integer>>();
        for (var at = 0; at < 3; at++) {
            answers.add(() -> answer(id, students.getFirst(), "approve"));
            answers.add(() -> answer(id, students.getFirst(), "decline"));
        }

        assertThat(together(answers)).containsOnlyOnce(200).allMatch(it -> it == 200 || it == 422 || it == 404);

        assertThat(stateOf(students.getFirst(), id)).isIn("CONFIRMED", "CANCELED");
    }

    /** Either the correction is in time and nothing is told, or it is refused. */
    @RepeatedTest(3)
    void tellsOrCorrectsAttendanceAndNeverBoth() throws Exception {
        var id = open("");
        var ana = students.getFirst();
        post(ana, id, "join");
        clock.turnTo(THURSDAY_AT_SIX);
        attended(id, ana, true);
        clock.turnTo(THURSDAY_AT_SIX.plus(Duration.ofDays(1)));

        var statuses = together(List.of(
                () -> {
                    CurrentInstitution.run(alder.id(), overnight::run);
                    return 200;
                },
                () -> attended(id, ana, false)));

        var corrected = statuses.getLast() == 200;
        assertThat(stateOf(ana, id)).isEqualTo(corrected ? "MISSED" : "ATTENDED");
        assertThat(alder.tellings(id)).isEqualTo(corrected ? 0 : 1);
        assertThat(alder.inTransaction(
                        () -> jdbc.sql("select count(told_at) from group_attendance where session_id = ?::uuid")
                                .param(id)
                                .query(Integer.class)
                                .single()))
                .isEqualTo(corrected ? 0 : 1);
    }

    @RepeatedTest(2)
    void isMovedByOneOfManyWhoReadTheSameVersion() throws Exception {
        var id = open("");

        var statuses = together(IntStream.range(1, 6)
                .<Callable<Integer>>mapToObj(hour -> () -> mentor.post(
                                "/api/group-sessions/" + id + "/reschedule",
                                "{\"startsAt\": \"%s\"}".formatted(THURSDAY_AT_SIX.plus(Duration.ofHours(hour))),
                                0)
                        .getResponse()
                        .getStatus())
                .toList());

        assertThat(statuses).containsOnlyOnce(200).allMatch(it -> it == 200 || it == 412);
        assertThat(mentor.get("/api/group-sessions/{id}", id)).hasHeader("ETag", "\"1\"");
    }

    /** Whoever joins meanwhile has changed what the mentor read. */
    @RepeatedTest(2)
    void isCanceledAsItWasReadOrNotAtAll() throws Exception {
        var id = open("");
        var ana = students.getFirst();

        var statuses = together(List.of(
                () -> post(ana, id, "join"),
                () -> mentor.post(
                                "/api/group-sessions/" + id + "/cancel",
                                "{\"reason\": \"Ill\", \"following\": false}",
                                0)
                        .getResponse()
                        .getStatus()));

        assertThat(statuses).isIn(List.of(200, 412), List.of(422, 200));
        assertThat(states(id)).isEqualTo(statuses.getFirst() == 200 ? List.of("CONFIRMED") : List.of());
    }

    private List<Callable<Integer>> joins(String id) {
        return students.stream()
                .<Callable<Integer>>map(student -> () -> post(student, id, "join"))
                .toList();
    }

    private String open(String more) {
        return read(mentor.post("/api/group-sessions", """
                        {"startsAt": "%s", "minutes": 60, "topic": "Networking", "seats": %d%s}
                        """.formatted(THURSDAY_AT_SIX, SEATS, more)), "$.id");
    }

    private static int post(Person student, String id, String act) {
        return student.post("/api/group-sessions/%s/%s".formatted(id, act), "")
                .getResponse()
                .getStatus();
    }

    private int answer(String id, Person student, String answer) {
        return post(mentor, id, "participants/%s/%s".formatted(student.id(), answer));
    }

    private int attended(String id, Person student, boolean attended) {
        return mentor.post(
                        "/api/group-sessions/%s/participants/%s/attendance".formatted(id, student.id()),
                        "{\"attended\": %s}".formatted(attended))
                .getResponse()
                .getStatus();
    }

    private List<String> states(String id) {
        return Answers.<List<String>>read(mentor.get("/api/group-sessions/{id}", id), "$.students[*].part.state");
    }

    private static String stateOf(Person student, String id) {
        return read(student.get("/api/group-sessions/{id}", id), "$.mine.state");
    }

    private static List<Integer> together(List<Callable<Integer>> acts) throws Exception {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = acts.stream()
                    .map(act -> crowd.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            var statuses = new ArrayList<Integer>();
            for (var one : all) {
                statuses.add(one.get());
            }
            return statuses;
        }
    }
}
