package io.waymark.mentoring.group;

import static io.waymark.mentoring.Answers.read;
import static io.waymark.mentoring.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MentoringTest
class GroupSessionIntegrationTests {

    /** Six in the evening in New York. */
    private static final Instant THURSDAY_AT_SIX = Instant.parse("2026-03-05T23:00:00Z");

    private final Colleges colleges;
    private final ClockOnTheWall clock;
    private final RequestWatch requests;
    private final JdbcClient jdbc;
    private final College alder;
    private final Person mentor;
    private final Person ana;
    private final Person ben;
    private final Person cy;

    GroupSessionIntegrationTests(Colleges colleges, ClockOnTheWall clock, RequestWatch requests, JdbcClient jdbc) {
        this.colleges = colleges;
        this.clock = clock;
        this.requests = requests;
        this.jdbc = jdbc;
        this.alder = colleges.open();
        this.mentor = alder.mentor("Mia", "Ortiz");
        this.ana = alder.student("Ana");
        this.ben = alder.student("Ben");
        this.cy = alder.student("Cy");
    }

    @Test
    void isOpenedByAMentorAndSeenByTheStudentsOfTheCollege() {
        var opened = open(2, "");
        assertThat(opened).hasStatus(HttpStatus.CREATED).hasHeader("ETag", "\"0\"");
        var id = idOf(opened);

        var seen = ana.get("/api/group-sessions");

        assertThat(this.<List<String>>at(seen, "$.items[*].id")).containsExactly(id);
        assertThat(this.<String>at(seen, "$.items[0].mentor.name")).isEqualTo("Mia Ortiz");
        assertThat(this.<Object>at(seen, "$.items[0].mine")).isNull();
        var elsewhere = colleges.open().student("Eve");
        assertThat(elsewhere.get("/api/group-sessions/{id}", id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(elsewhere.post("/api/group-sessions/" + id + "/join", "")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isForMentorsWithAPublishedProfile() {
        assertThat(ana.post("/api/group-sessions", request(2, ""))).hasStatus(HttpStatus.FORBIDDEN);
        var unseen = alder.person("Una", "Seen", Role.MENTOR);
        assertRefused(
                unseen.post("/api/group-sessions", request(2, "")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "profile-unpublished");
    }

    @Test
    void isOpenedOnceHoweverOftenTheRequestArrives() {
        var first = mentor.postOnce("/api/group-sessions", request(2, ""), "key");

        assertThat(idOf(mentor.postOnce("/api/group-sessions", request(2, ""), "key")))
                .isEqualTo(idOf(first));
    }

    @Test
    void letsWhoComesTooLateWaitForASeat() {
        var id = idOf(open(1, ""));
        assertThat(stateOf(join(ana, id))).isEqualTo("CONFIRMED");
        assertThat(stateOf(join(ben, id))).isEqualTo("WAITING");
        assertThat(stateOf(join(cy, id))).isEqualTo("WAITING");

        var left = ana.post("/api/group-sessions/" + id + "/leave", "");

        assertThat(stateOf(left)).isEqualTo("CANCELED");
        assertThat(stateOf(ben.get("/api/group-sessions/{id}", id))).isEqualTo("CONFIRMED");
        var asMentor = mentor.get("/api/group-sessions/{id}", id);
        assertThat(this.<Integer>at(asMentor, "$.taken")).isOne();
        assertThat(this.<Integer>at(asMentor, "$.waiting")).isOne();
        assertThat(this.<List<String>>at(asMentor, "$.students[*].name"))
                .containsExactlyInAnyOrder("Ana Student", "Ben Student", "Cy Student");
    }

    @Test
    void showsStudentsNobodyButThemselves() {
        var id = idOf(open(2, ""));
        join(ana, id);
        join(ben, id);

        var seen = ana.get("/api/group-sessions/{id}", id);

        assertThat(this.<List<Object>>at(seen, "$.students")).isEmpty();
        assertThat(stateOf(seen)).isEqualTo("CONFIRMED");
        assertThat(disclosures(ana)).isZero();
        mentor.get("/api/group-sessions/{id}", id);
        assertThat(disclosures(ana)).isPositive();
    }

    @Test
    void isWrittenForTheCalendarOfWhoHasASeatAndTakenOutOfThatOfWhoLeft() {
        var id = idOf(open(2, ""));
        join(ana, id);
        join(ben, id);
        assertThat(calendar(cy, id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(file(mentor, id)).doesNotContain("METHOD:CANCEL", idOf(ana), idOf(ben));
        assertThat(file(ana, id)).doesNotContain("METHOD:CANCEL", idOf(ana), idOf(ben));

        ana.post("/api/group-sessions/" + id + "/leave", "");

        assertThat(file(ana, id))
                .contains("METHOD:CANCEL", idOf(ana), idOf(mentor))
                .doesNotContain(idOf(ben));
        assertThat(file(ben, id)).doesNotContain("METHOD:CANCEL");

        var version = this.<Integer>at(mentor.get("/api/group-sessions/{id}", id), "$.version");
        assertThat(cancel(mentor, id, false, version)).hasStatusOk();

        assertThat(file(ben, id))
                .contains("METHOD:CANCEL", idOf(ben), idOf(mentor))
                .doesNotContain(idOf(ana));
        assertThat(file(mentor, id)).contains("METHOD:CANCEL", idOf(mentor)).doesNotContain(idOf(ana), idOf(ben));
        assertThat(calendar(cy, id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isTakenOutOfNoCalendarOfWhoOnlyWaited() {
        var id = idOf(open(1, ""));
        join(ana, id);
        join(ben, id);
        join(cy, id);
        ben.post("/api/group-sessions/" + id + "/leave", "");
        assertThat(calendar(ben, id)).hasStatus(HttpStatus.NOT_FOUND);

        var version = this.<Integer>at(mentor.get("/api/group-sessions/{id}", id), "$.version");
        assertThat(cancel(mentor, id, false, version)).hasStatusOk();

        assertThat(calendar(cy, id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(file(ana, id)).contains("METHOD:CANCEL");
    }

    @Test
    void takesTheTimeOfWhoTakesPart() {
        var id = idOf(open(2, ""));
        join(ana, id);
        var other = alder.mentor("Noa", "Berg");
        var second = idOf(other.post("/api/group-sessions", request(2, "")));

        assertRefused(join(ana, second), HttpStatus.CONFLICT, "slot-taken");
        assertRefused(join(ana, id), HttpStatus.UNPROCESSABLE_CONTENT, "already-joined");
    }

    @Test
    void holdsARequestedSeatUntilTheMentorAnswers() {
        var id = idOf(open(1, ", \"answerWithinHours\": 24"));
        var asked = join(ana, id);
        assertThat(stateOf(asked)).isEqualTo("REQUESTED");
        assertThat(this.<String>at(asked, "$.mine.answerBy"))
                .isEqualTo(ClockOnTheWall.MONDAY_AT_8.plus(Duration.ofHours(24)).toString());
        assertThat(stateOf(join(ben, id))).isEqualTo("WAITING");

        assertThat(answer(mentor, id, ana, "approve")).hasStatusOk();
        assertThat(stateOf(ana.get("/api/group-sessions/{id}", id))).isEqualTo("CONFIRMED");
        assertRefused(answer(mentor, id, ana, "decline"), HttpStatus.UNPROCESSABLE_CONTENT, "not-requested");
    }

    @Test
    void passesADeclinedSeatOn() {
        var id = idOf(open(1, ", \"answerWithinHours\": 24"));
        join(ana, id);
        join(ben, id);

        assertThat(answer(mentor, id, ana, "decline")).hasStatusOk();

        assertThat(stateOf(ana.get("/api/group-sessions/{id}", id))).isEqualTo("CANCELED");
        assertThat(stateOf(ben.get("/api/group-sessions/{id}", id))).isEqualTo("REQUESTED");
    }

    @Test
    void letsGoOfARequestThatNobodyAnswersInTime() {
        var id = idOf(open(1, ", \"answerWithinHours\": 24"));
        join(ana, id);
        join(ben, id);
        assertThat(isLookedAtAfter(24, id)).isTrue();

        clock.turnTo(ClockOnTheWall.MONDAY_AT_8.plus(Duration.ofHours(24)));
        var next = CurrentInstitution.call(alder.id(), () -> requests.expire(BookingId.of(id)));

        assertThat(stateOf(ana.get("/api/group-sessions/{id}", id))).isEqualTo("CANCELED");
        assertThat(stateOf(ben.get("/api/group-sessions/{id}", id))).isEqualTo("REQUESTED");
        assertThat(next).contains(ClockOnTheWall.MONDAY_AT_8.plus(Duration.ofHours(48)));
        assertThat(isLookedAtAfter(48, id)).isTrue();
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8.plus(Duration.ofHours(48)));
        assertThat(CurrentInstitution.call(alder.id(), () -> requests.expire(BookingId.of(id))))
                .isEmpty();
    }

    @Test
    void looksAfterEachOfSeveralRequestsInItsTurn() {
        var id = idOf(open(2, ", \"answerWithinHours\": 24"));
        join(ana, id);
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8.plus(Duration.ofHours(1)));
        join(ben, id);
        assertThat(isLookedAtAfter(24, id)).isTrue();

        clock.turnTo(ClockOnTheWall.MONDAY_AT_8.plus(Duration.ofHours(24)));
        CurrentInstitution.call(alder.id(), () -> requests.expire(BookingId.of(id)));

        assertThat(stateOf(ben.get("/api/group-sessions/{id}", id))).isEqualTo("REQUESTED");
        assertThat(isLookedAtAfter(25, id)).isTrue();
    }

    /** Such a request asks for nothing any more, and would be looked at for ever. */
    @Test
    void letsGoOfARequestThatIsOpenWhenSomebodyElseHasAttended() {
        var id = idOf(open(2, ", \"answerWithinHours\": 336"));
        join(ana, id);
        join(ben, id);
        assertThat(answer(mentor, id, ana, "approve")).hasStatusOk();
        clock.turnTo(THURSDAY_AT_SIX);
        assertThat(mentor.post(
                        "/api/group-sessions/" + id + "/participants/" + ana.id() + "/attendance",
                        "{\"attended\": true}"))
                .hasStatusOk();

        var next = CurrentInstitution.call(alder.id(), () -> requests.expire(BookingId.of(id)));

        assertThat(next).isEmpty();
        assertThat(stateOf(ben.get("/api/group-sessions/{id}", id))).isEqualTo("CANCELED");
        assertThat(stateOf(ana.get("/api/group-sessions/{id}", id))).isEqualTo("ATTENDED");
    }

    @Test
    void asksNobodyAboutWhomTheMentorInvited() {
        var id = idOf(open(1, ", \"answerWithinHours\": 24"));
        var invitations = "/api/group-sessions/" + id + "/invitations";

        assertThat(mentor.post(invitations, "{\"student\": \"%s\"}".formatted(ana.id())))
                .hasStatusOk();
        assertThat(stateOf(ana.get("/api/group-sessions/{id}", id))).isEqualTo("INVITED");
        assertThat(stateOf(join(ana, id))).isEqualTo("CONFIRMED");
        assertRefused(
                mentor.post(invitations, "{\"student\": \"%s\"}".formatted(PersonId.next())),
                HttpStatus.NOT_FOUND,
                "no-such-person");
    }

    @Test
    void isForStudentsOfTheCollegeToBeInvitedTo() {
        var id = idOf(open(1, ""));
        var advisor = alder.person("Ada", "Visor", Role.ADVISOR);
        var gone = alder.student("Gus");
        alder.tell(gone.became(Lifecycle.GRADUATED, 1_000));

        Stream.of(advisor, gone, alder.mentor("Noa", "Berg"), colleges.open().student("Eve"))
                .forEach(other -> assertRefused(
                        mentor.post(
                                "/api/group-sessions/" + id + "/invitations",
                                "{\"student\": \"%s\"}".formatted(other.id())),
                        HttpStatus.NOT_FOUND,
                        "no-such-person"));

        assertThat(this.<List<Object>>at(mentor.get("/api/group-sessions/{id}", id), "$.students"))
                .isEmpty();
    }

    @Test
    void isTheMentorsAlone() {
        var id = idOf(open(1, ""));
        var other = alder.mentor("Noa", "Berg");

        assertRefused(answer(other, id, ana, "approve"), HttpStatus.NOT_FOUND, "no-such-group-session");
        assertRefused(cancel(other, id, false, 0), HttpStatus.NOT_FOUND, "no-such-group-session");
    }

    @Test
    void movesWithAllWhoTakePart() {
        var id = idOf(open(2, ""));
        join(ana, id);

        assertRefused(
                reschedule(id, THURSDAY_AT_SIX.plusSeconds(3600), 0), HttpStatus.PRECONDITION_FAILED, "stale-version");
        var moved = reschedule(id, THURSDAY_AT_SIX.plusSeconds(3600), 1);

        assertThat(moved).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(this.<String>at(ana.get("/api/group-sessions/{id}", id), "$.startsAt"))
                .isEqualTo("2026-03-06T00:00:00Z");
    }

    @Test
    void repeatsByTheWeekOverAChangeOfTheClocksAndIsCanceledFromOneOn() {
        var first = idOf(open(2, ", \"weeks\": 3"));
        var all = ana.get("/api/group-sessions");
        assertThat(this.<List<String>>at(all, "$.items[*].startsAt"))
                .containsExactly("2026-03-05T23:00:00Z", "2026-03-12T22:00:00Z", "2026-03-19T22:00:00Z");
        assertThat(this.<List<String>>at(all, "$.items[*].series").stream().distinct())
                .hasSize(1);
        var second = this.<List<String>>at(all, "$.items[*].id").get(1);

        assertThat(cancel(mentor, second, true, 0)).hasStatusOk();

        assertThat(this.<List<String>>at(ana.get("/api/group-sessions"), "$.items[*].id"))
                .containsExactly(first);
        assertThat(this.<String>at(ana.get("/api/group-sessions/{id}", second), "$.cancellationReason"))
                .isEqualTo("I am ill.");
    }

    @Test
    void isFoundByItsMentorWheneverItTakesPlace() {
        var first = idOf(open(2, ", \"weeks\": 3"));
        var others = alder.mentor("Noa", "Berg");
        var march = "/api/group-sessions/during?from=2026-03-01T00:00:00Z&to=2026-03-13T00:00:00Z";
        var all = this.<List<String>>at(mentor.get(march), "$[*].id");
        assertThat(all).hasSize(2).startsWith(first);
        assertThat(cancel(mentor, all.getLast(), false, 0)).hasStatusOk();

        assertThat(this.<List<String>>at(mentor.get(march), "$[*].id")).containsExactly(first);
        assertThat(this.<List<String>>at(others.get(march), "$[*].id")).isEmpty();
        assertThat(ana.get(march)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mentor.get("/api/group-sessions/during?from=2026-01-01T00:00:00Z&to=2027-01-01T00:00:00Z"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Berlin changes its clocks three weeks after New York, where the mentor lives. */
    @Test
    void repeatsAtTheTimeOfDayOfTheMentorsHours() {
        assertThat(mentor.put("/api/availability", Profiles.everyDay("Europe/Berlin", 30), 1))
                .hasStatusOk();

        assertThat(mentor.post("/api/group-sessions", """
                {"startsAt": "2026-03-19T17:00:00Z", "minutes": 60, "topic": "Networking", "seats": 2, "weeks": 3}
                """)).hasStatus(HttpStatus.CREATED);

        assertThat(this.<List<String>>at(ana.get("/api/group-sessions"), "$.items[*].startsAt"))
                .containsExactly("2026-03-19T17:00:00Z", "2026-03-26T17:00:00Z", "2026-04-02T16:00:00Z");
    }

    @Test
    void listsPageByPage() {
        open(2, ", \"weeks\": 3");

        var page = ana.get("/api/group-sessions?limit=2");
        var rest = ana.get("/api/group-sessions?limit=2&after={after}", this.<String>at(page, "$.next"));

        assertThat(this.<List<String>>at(page, "$.items[*].id")).hasSize(2);
        assertThat(this.<List<String>>at(rest, "$.items[*].id")).hasSize(1);
        assertThat(this.<Object>at(rest, "$.next")).isNull();
    }

    @Test
    void recordsWhoCameAndCorrectsIt() {
        var id = idOf(open(2, ""));
        join(ana, id);
        clock.turnTo(THURSDAY_AT_SIX);

        assertThat(attendance(id, ana, true)).hasStatusOk();
        assertThat(stateOf(ana.get("/api/group-sessions/{id}", id))).isEqualTo("ATTENDED");
        assertThat(attendance(id, ana, false)).hasStatusOk();
        assertThat(stateOf(ana.get("/api/group-sessions/{id}", id))).isEqualTo("MISSED");
        assertRefused(attendance(id, ben, true), HttpStatus.NOT_FOUND, "no-such-booking");
        assertRefused(join(ben, id), HttpStatus.UNPROCESSABLE_CONTENT, "booking-closed");
    }

    private MvcTestResult open(int seats, String more) {
        return mentor.post("/api/group-sessions", request(seats, more));
    }

    private static MvcTestResult calendar(Person reader, String id) {
        return reader.get("/api/group-sessions/{id}/calendar", id);
    }

    /** In lines as long as they are. */
    private static String file(Person reader, String id) {
        var answer = calendar(reader, id);
        assertThat(answer).hasStatusOk();
        return text(answer).replace("\r\n ", "");
    }

    private static String idOf(Person person) {
        return person.id().toString();
    }

    private static String request(int seats, String more) {
        return """
                {"startsAt": "%s", "minutes": 60, "topic": "Networking", "seats": %d%s}
                """.formatted(THURSDAY_AT_SIX, seats, more);
    }

    private static MvcTestResult join(Person student, String id) {
        return student.post("/api/group-sessions/" + id + "/join", "");
    }

    private static MvcTestResult answer(Person mentor, String id, Person student, String answer) {
        return mentor.post("/api/group-sessions/%s/participants/%s/%s".formatted(id, student.id(), answer), "");
    }

    private MvcTestResult attendance(String id, Person student, boolean attended) {
        return mentor.post(
                "/api/group-sessions/%s/participants/%s/attendance".formatted(id, student.id()),
                "{\"attended\": %s}".formatted(attended));
    }

    private MvcTestResult reschedule(String id, Instant to, int version) {
        return mentor.post(
                "/api/group-sessions/" + id + "/reschedule", "{\"startsAt\": \"%s\"}".formatted(to), version);
    }

    private static MvcTestResult cancel(Person mentor, String id, boolean following, int version) {
        return mentor.post(
                "/api/group-sessions/" + id + "/cancel",
                "{\"reason\": \"I am ill.\", \"following\": %s}".formatted(following),
                version);
    }

    private long disclosures(Person student) {
        return alder.inTransaction(() -> jdbc.sql("select count(*) from disclosure where student_id = ?")
                .param(student.id().value())
                .query(Long.class)
                .single());
    }

    /** Asked by its name: the workers' clock is the real one, so that what is over by that one goes when it is done. */
    private boolean isLookedAtAfter(int hours, String id) {
        return jdbc.sql(
                        "select count(*) > 0 from scheduled_tasks where task_name = 'expire-requests' and task_instance = ?")
                .param(id + "@" + ClockOnTheWall.MONDAY_AT_8.plus(Duration.ofHours(hours)))
                .query(Boolean.class)
                .single();
    }

    private String idOf(MvcTestResult answer) {
        return at(answer, "$.id");
    }

    private String stateOf(MvcTestResult answer) {
        return at(answer, "$.mine.state");
    }

    private <T> T at(MvcTestResult answer, String path) {
        return read(answer, path);
    }

    private void assertRefused(MvcTestResult answer, HttpStatus status, String code) {
        assertThat(answer).hasStatus(status);
        assertThat(this.<String>at(answer, "$.type")).endsWith(":" + code);
    }
}
