package io.waymark.mentoring.session;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.mentoring.ClockOnTheWall;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import io.waymark.mentoring.Profiles;
import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.BookingId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MentoringTest
class SessionRequestTests {

    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T15:00:00Z");
    private static final Instant DUE = ClockOnTheWall.MONDAY_AT_8.plus(Duration.ofHours(24));

    private final ClockOnTheWall clock;
    private final RequestWatch requests;
    private final JdbcClient jdbc;
    private final College alder;
    private final Person mentor;
    private final Person ana;
    private final Person ben;

    SessionRequestTests(Colleges colleges, ClockOnTheWall clock, RequestWatch requests, JdbcClient jdbc) {
        this.clock = clock;
        this.requests = requests;
        this.jdbc = jdbc;
        this.alder = colleges.open();
        this.mentor = alder.mentor("Mia", "Ortiz", Profiles.askedWithin(24));
        this.ana = alder.student("Ana");
        this.ben = alder.student("Ben");
    }

    @AfterEach
    void backToMonday() {
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8);
    }

    @Test
    void isWhatAMentorWhoWantsToBeAskedGets() {
        assertThat(this.<Integer>at(mentor.get("/api/mentors/me"), "$.answerWithinHours"))
                .isEqualTo(24);
        assertThat(this.<Integer>at(ana.get("/api/mentors/{id}", mentor.id()), "$.answerWithinHours"))
                .isEqualTo(24);

        var id = request(ana);

        assertThat(statusOf(ana, id)).isEqualTo("REQUESTED");
        assertThat(statusOf(mentor, id)).isEqualTo("REQUESTED");
        assertThat(this.<String>at(show(ana, id), "$.answerBy")).isEqualTo(DUE.toString());
        assertThat(this.<List<String>>at(mentor.get("/api/sessions"), "$.items[*].status"))
                .containsExactly("REQUESTED");
        assertThat(expiriesOf(id)).isOne();
    }

    @Test
    void isCountedForTheMentorUntilItIsAnswered() {
        var id = request(ana);
        assertThat(mentor.get("/api/sessions/requests")).bodyText().isEqualTo("1");
        assertThat(ana.get("/api/sessions/requests")).hasStatus(HttpStatus.FORBIDDEN);

        approve(mentor, id);
        assertThat(mentor.get("/api/sessions/requests")).bodyText().isEqualTo("0");
    }

    @Test
    void isNotCountedAnyMoreWhenItsTimeIsOver() {
        request(ana);

        clock.turnTo(DUE);

        assertThat(mentor.get("/api/sessions/requests")).bodyText().isEqualTo("0");
    }

    @Test
    void isNotMadeOfAMentorWhoLetsStudentsBook() {
        var other = alder.mentor("Noa", "Berg");

        var booked = book(ana, other, TUESDAY_AT_NINE);

        assertThat(this.<String>at(booked, "$.status")).isEqualTo("BOOKED");
        assertThat(this.<@Nullable Object>at(booked, "$.answerBy")).isNull();
        assertThat(expiriesOf(at(booked, "$.id"))).isZero();
        assertThat(this.<@Nullable Object>at(ana.get("/api/mentors/{id}", other.id()), "$.answerWithinHours"))
                .isNull();
    }

    @Test
    void waitsFromOneHourToTwoWeeks() {
        assertThat(mentor.put("/api/mentors/me", Profiles.askedWithin(0), 1)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mentor.put("/api/mentors/me", Profiles.askedWithin(337), 1)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mentor.put("/api/mentors/me", Profiles.askedWithin(336), 1)).hasStatusOk();
    }

    @Test
    void holdsTheTimeOfBoth() {
        request(ana);

        assertRefused(book(ben, mentor, TUESDAY_AT_NINE), HttpStatus.CONFLICT, "slot-taken");
        assertRefused(book(ana, alder.mentor("Noa", "Berg"), TUESDAY_AT_NINE), HttpStatus.CONFLICT, "slot-taken");
    }

    @Test
    void becomesASessionWhenTheMentorSaysYes() {
        var id = request(ana);

        assertThat(approve(mentor, id)).hasStatusOk();

        assertThat(statusOf(ana, id)).isEqualTo("BOOKED");
        assertThat(this.<@Nullable Object>at(show(ana, id), "$.answerBy")).isNull();
        clock.turnTo(DUE);
        assertThat(expire(id)).isEmpty();
        assertThat(statusOf(ana, id)).isEqualTo("BOOKED");
    }

    @Test
    void givesTheTimeBackWhenTheMentorSaysNo() {
        var id = request(ana);

        var declined = decline(mentor, id, "I am away that day.");

        assertThat(this.<String>at(declined, "$.status")).isEqualTo("DECLINED");
        assertThat(this.<String>at(show(ana, id), "$.canceled.reason")).isEqualTo("I am away that day.");
        assertThat(this.<String>at(show(ana, id), "$.canceled.by"))
                .isEqualTo(mentor.id().toString());
        assertThat(this.<List<String>>at(ana.get("/api/sessions?when=canceled"), "$.items[*].status"))
                .containsExactly("DECLINED");
        assertThat(book(ben, mentor, TUESDAY_AT_NINE)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void givesTheTimeBackWhenNobodyAnswers() {
        var id = request(ana);

        clock.turnTo(DUE);
        assertThat(statusOf(ana, id)).isEqualTo("EXPIRED");
        // the work that ends requests may do so in between
        assertThat(approve(mentor, id).getResponse().getStatus()).isIn(412, 422);
        assertThat(expire(id)).isEmpty();

        assertThat(statusOf(ana, id)).isEqualTo("EXPIRED");
        assertThat(this.<String>at(show(ana, id), "$.canceled.cause")).isEqualTo("UNANSWERED");
        assertThat(book(ben, mentor, TUESDAY_AT_NINE)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void expiresAtTheStartAtTheLatest() {
        assertThat(mentor.put("/api/mentors/me", Profiles.askedWithin(336), 1)).hasStatusOk();

        assertThat(this.<String>at(show(ana, request(ana)), "$.answerBy")).isEqualTo(TUESDAY_AT_NINE.toString());
    }

    @Test
    void isAnsweredOnceByTheMentorAlone() {
        var id = request(ana);

        assertThat(approve(ana, id)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mentor.post("/api/sessions/" + id + "/approve", "")).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        var stranger = alder.mentor("Noa", "Berg");
        assertRefused(approve(stranger, id), HttpStatus.NOT_FOUND, "no-such-session");
        assertRefused(decline(stranger, id, ""), HttpStatus.NOT_FOUND, "no-such-session");
        assertThat(approve(mentor, id)).hasStatusOk();
        assertRefused(approve(mentor, id), HttpStatus.UNPROCESSABLE_CONTENT, "not-requested");
        assertRefused(decline(mentor, id, ""), HttpStatus.UNPROCESSABLE_CONTENT, "not-requested");
        assertThat(statusOf(ana, id)).isEqualTo("BOOKED");
    }

    /** The time that the mentor agrees to is the one that they saw. */
    @Test
    void isAnsweredAsTheMentorSawIt() {
        var id = request(ana);
        reschedule(ana, id, TUESDAY_AT_TEN, 0);

        assertRefused(approve(mentor, id, 0), HttpStatus.PRECONDITION_FAILED, "stale-version");
        assertRefused(decline(mentor, id, "", 0), HttpStatus.PRECONDITION_FAILED, "stale-version");

        assertThat(statusOf(ana, id)).isEqualTo("REQUESTED");
        assertThat(approve(mentor, id, 1)).hasStatusOk();
    }

    @Test
    void isTakenBackByTheStudent() {
        var id = request(ana);

        assertThat(ana.post("/api/sessions/" + id + "/cancel", "{\"reason\": \"Changed my mind\"}", 0))
                .hasStatusOk();

        assertThat(statusOf(mentor, id)).isEqualTo("CANCELED");
        assertRefused(approve(mentor, id), HttpStatus.UNPROCESSABLE_CONTENT, "booking-closed");
        clock.turnTo(DUE);
        expire(id);
        assertThat(statusOf(mentor, id)).isEqualTo("CANCELED");
    }

    @Test
    void isMadeOnceMoreWhenTheStudentMovesWhatWasAgreedOn() {
        var id = request(ana);
        approve(mentor, id);

        var moved = reschedule(ana, id, TUESDAY_AT_TEN, 1);

        assertThat(this.<String>at(moved, "$.status")).isEqualTo("REQUESTED");
        approve(mentor, id);
        assertThat(this.<String>at(reschedule(mentor, id, TUESDAY_AT_NINE, 3), "$.status"))
                .isEqualTo("BOOKED");
    }

    @Test
    void isNothingThatTookPlace() {
        var id = request(ana);
        clock.turnTo(TUESDAY_AT_TEN);

        for (var side : List.of(ana, mentor)) {
            assertThat(side.post("/api/sessions/" + id + "/attendance", "{\"met\": true}"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(alder.tellings(id)).isZero();
    }

    @Test
    void takesAPlaceWithTheMentorUntilItIsDeclined() {
        assertThat(mentor.put(
                        "/api/mentors/me", Profiles.askedWithin(24).replace("\"capacity\": 3", "\"capacity\": 1"), 1))
                .hasStatusOk();
        var id = request(ana);

        assertRefused(book(ben, mentor, TUESDAY_AT_TEN), HttpStatus.UNPROCESSABLE_CONTENT, "mentor-full");
        decline(mentor, id, "");
        assertThat(book(ben, mentor, TUESDAY_AT_TEN)).hasStatus(HttpStatus.CREATED);
    }

    private String request(Person student) {
        var asked = book(student, mentor, TUESDAY_AT_NINE);
        assertThat(asked).hasStatus(HttpStatus.CREATED);
        return at(asked, "$.id");
    }

    private static MvcTestResult book(Person student, Person mentor, Instant at) {
        return student.post("/api/sessions", """
                {"mentor": "%s", "startsAt": "%s", "minutes": 30, "topic": "First steps"}
                """.formatted(mentor.id(), at));
    }

    private MvcTestResult approve(Person mentor, String id) {
        return approve(mentor, id, versionOf(id));
    }

    private static MvcTestResult approve(Person mentor, String id, int version) {
        return mentor.post("/api/sessions/" + id + "/approve", "", version);
    }

    private MvcTestResult decline(Person mentor, String id, String reason) {
        return decline(mentor, id, reason, versionOf(id));
    }

    private static MvcTestResult decline(Person mentor, String id, String reason, int version) {
        return mentor.post("/api/sessions/" + id + "/decline", "{\"reason\": \"%s\"}".formatted(reason), version);
    }

    private int versionOf(String id) {
        return at(show(ana, id), "$.version");
    }

    private static MvcTestResult reschedule(Person person, String id, Instant to, int version) {
        return person.post("/api/sessions/" + id + "/reschedule", "{\"startsAt\": \"%s\"}".formatted(to), version);
    }

    private Optional<Instant> expire(String id) {
        return CurrentInstitution.call(alder.id(), () -> requests.expire(BookingId.of(id)));
    }

    private long expiriesOf(String id) {
        return jdbc.sql(
                        "select count(*) from scheduled_tasks where task_name = 'expire-requests' and task_instance like ? || '@%'")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static MvcTestResult show(Person person, String id) {
        return person.get("/api/sessions/{id}", id);
    }

    private String statusOf(Person person, String id) {
        return at(show(person, id), "$.status");
    }

    private <T extends @Nullable Object> T at(MvcTestResult answer, String path) {
        return read(answer, path);
    }

    private void assertRefused(MvcTestResult answer, HttpStatus status, String code) {
        assertThat(answer).hasStatus(status);
        assertThat(this.<String>at(answer, "$.type")).endsWith(":" + code);
    }
}
