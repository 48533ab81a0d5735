package io.waymark.mentoring.session;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.RequestedNotices;
import io.waymark.mentoring.ClockOnTheWall;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the two sides of a session said by mistake or against each other, and what becomes of it. */
@MentoringTest
class SessionDisputeTests {

    /** Nine o'clock in New York. */
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");

    private static final Instant TUESDAY_AT_TEN = TUESDAY_AT_NINE.plus(Duration.ofHours(1));

    private final Colleges colleges;
    private final ClockOnTheWall clock;
    private final RequestedNotices notices;
    private final List<NightlyWork> nightlyWorks;
    private final JdbcClient jdbc;
    private final College alder;
    private final Person student;
    private final Person mentor;
    private final Person admin;

    SessionDisputeTests(
            Colleges colleges,
            ClockOnTheWall clock,
            RequestedNotices notices,
            List<NightlyWork> nightlyWorks,
            JdbcClient jdbc) {
        this.colleges = colleges;
        this.clock = clock;
        this.notices = notices;
        this.nightlyWorks = nightlyWorks;
        this.jdbc = jdbc;
        this.alder = colleges.open();
        this.student = alder.student("Sam");
        this.mentor = alder.mentor("Mia", "Ortiz");
        this.admin = alder.person("Tess", "Admin", Role.ADMIN);
    }

    @AfterEach
    void backToMonday() {
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8);
    }

    @Test
    void takesBackWhatWasSaidByMistakeAndTellsThatItIsOpenAgain() {
        var id = held();
        say(student, id, true);
        say(mentor, id, true);

        assertThat(status(takeBack(mentor, id))).isEqualTo("AWAITING_REPORT");
        assertThat(status(takeBack(mentor, id))).isEqualTo("AWAITING_REPORT");
        assertThat(events("session.reopened", id)).isEqualTo(1);
        assertThat(status(say(mentor, id, true))).isEqualTo("COMPLETED");

        assertThat(events("session.completed", id)).isEqualTo(2);
        assertThat(events("session.reopened", id)).isEqualTo(1);
        assertThat(said(student, id)).containsExactly(true, true, null, true);
        assertThat(said(mentor, id)).hasSize(4);
    }

    @Test
    void takesBackAMissedSessionWithoutTellingOfWhatNeverCounted() {
        var id = held();

        say(mentor, id, false);
        assertThat(status(takeBack(mentor, id))).isEqualTo("AWAITING_REPORT");

        assertThat(events("session.reopened", id)).isZero();
    }

    @Test
    void isFinalTwoWeeksAfterBothAgreed() {
        var id = held();
        say(student, id, true);
        say(mentor, id, true);

        clock.turnTo(TUESDAY_AT_TEN.plus(Duration.ofDays(14)).minusSeconds(1));
        assertThat(status(takeBack(mentor, id))).isEqualTo("AWAITING_REPORT");
        say(mentor, id, true);
        clock.turnTo(TUESDAY_AT_TEN.plus(Duration.ofDays(28)));

        assertRefused(takeBack(mentor, id), "attendance-final");
        assertRefused(say(student, id, false), "attendance-final");
        assertThat(status(say(student, id, true))).isEqualTo("COMPLETED");
    }

    @Test
    void countsNoMoreWhileItIsDisputedAndTellsTheOtherWhoMayAgree() {
        var id = held();
        say(mentor, id, true);
        say(student, id, true);

        assertThat(status(say(student, id, false))).isEqualTo("DISPUTED");
        assertThat(events("session.reopened", id)).isEqualTo(1);
        assertThat(told(mentor, NoticeKind.SESSION_DISPUTED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsEntry("says", "DIDNT_HAPPEN"));
        assertThat(told(student, NoticeKind.SESSION_DISPUTED)).isEmpty();

        assertThat(status(say(mentor, id, false))).isEqualTo("MISSED");
        assertThat(told(student, NoticeKind.SESSION_SETTLED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("outcome", "DIDNT_HAPPEN")
                        .containsEntry("by", "other")
                        .doesNotContainKey("reason"));
        assertThat(told(mentor, NoticeKind.SESSION_SETTLED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsEntry("by", "you"));
    }

    @Test
    void tellsTheStudentWhomTheMentorContradictsAndBothWhenTheStudentAgrees() {
        var id = disputed();
        assertThat(told(student, NoticeKind.SESSION_DISPUTED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsEntry("says", "DIDNT_HAPPEN"));
        assertThat(told(mentor, NoticeKind.SESSION_DISPUTED)).isEmpty();

        say(student, id, false);

        assertSettled(student, Map.of("outcome", "DIDNT_HAPPEN", "by", "you"));
        assertSettled(mentor, Map.of("outcome", "DIDNT_HAPPEN", "by", "other"));
    }

    @Test
    void tellsTheOtherSideThatItIsOpenAgainOnlyIfTheyHadHeardOfIt() {
        var id = held();
        say(student, id, true);
        takeBack(student, id);
        say(mentor, id, false);
        takeBack(mentor, id);
        assertThat(told(mentor, NoticeKind.SESSION_REOPENED)).isEmpty();
        assertThat(told(student, NoticeKind.SESSION_REOPENED)).isEmpty();

        say(student, id, true);
        say(mentor, id, false);
        takeBack(mentor, id);
        assertThat(told(student, NoticeKind.SESSION_REOPENED)).hasSize(1);
        say(mentor, id, false);
        say(mentor, id, true);
        takeBack(mentor, id);

        assertThat(told(student, NoticeKind.SESSION_REOPENED)).hasSize(2);
        assertThat(told(mentor, NoticeKind.SESSION_REOPENED)).isEmpty();
    }

    @Test
    void isFinalTwoWeeksAfterItsEndWhereItDoesNotSaySinceWhen() {
        var id = held();
        say(student, id, true);
        say(mentor, id, true);
        write("concluded_at = null");

        clock.turnTo(TUESDAY_AT_NINE.plus(Duration.ofDays(14)).plusSeconds(1799));
        assertThat(this.<String>at(student.get("/api/sessions/{id}", id), "$.finalFrom"))
                .isEqualTo("2026-03-17T14:30:00Z");
        clock.turnTo(TUESDAY_AT_NINE.plus(Duration.ofDays(14)).plusSeconds(1800));

        assertRefused(takeBack(mentor, id), "attendance-final");
    }

    @Test
    void isOpenAgainWhereAServiceOfTheReleaseBeforeSaysSo() {
        var id = held();
        say(student, id, true);
        say(mentor, id, true);

        write("state = 'BOOKED'");

        assertThat(this.<String>at(student.get("/api/sessions/{id}", id), "$.finalFrom"))
                .isNull();
    }

    @Test
    void isSettledByAnAdminWithAReasonForGood() {
        var id = disputed();
        assertThat(this.<List<String>>at(admin.get("/api/sessions/disputed"), "$.items[*].id"))
                .containsExactly(id);
        assertThat(this.<Boolean>at(admin.get("/api/sessions/disputed"), "$.items[0].studentSaysMet"))
                .isTrue();

        assertThat(admin.get("/api/sessions/{id}/dispute", id)).hasStatusOk();

        assertThat(settle(admin, id, true)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(admin.get("/api/sessions/{id}/dispute", id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(status(student.get("/api/sessions/{id}", id))).isEqualTo("COMPLETED");
        assertThat(events("session.completed", id)).isEqualTo(1);
        assertThat(this.<List<String>>at(admin.get("/api/sessions/disputed"), "$.items[*].id"))
                .isEmpty();
        for (var side : List.of(student, mentor)) {
            assertThat(told(side, NoticeKind.SESSION_SETTLED))
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.arguments())
                            .containsEntry("outcome", "ATTENDED")
                            .containsEntry("by", "college")
                            .containsEntry("reason", "The video log shows both."));
        }
        assertThat(this.<List<String>>at(mentor.get("/api/sessions/{id}/attendance", id), "$[*].by.name"))
                .containsExactly("Sam Student", "Mia Ortiz", "Tess Admin");
        assertRefused(settle(admin, id, false), "not-disputed");
        assertRefused(say(mentor, id, true), "attendance-settled");
        assertRefused(takeBack(student, id), "attendance-settled");
    }

    @Test
    void isSettledAsNotHeldAndHeldAgainstNobody() {
        var id = disputed();

        assertThat(settle(admin, id, false)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(status(student.get("/api/sessions/{id}", id))).isEqualTo("MISSED");
        assertThat(events("session.completed", id)).isZero();
        for (var side : List.of(student, mentor)) {
            assertSettled(
                    side, Map.of("outcome", "DIDNT_HAPPEN", "by", "college", "reason", "The video log shows both."));
        }
        clock.turnTo(TUESDAY_AT_TEN.plus(Duration.ofDays(30)));
        CurrentInstitution.run(alder.id(), () -> nightlyWorks.forEach(NightlyWork::run));
        assertThat(status(student.get("/api/sessions/{id}", id))).isEqualTo("MISSED");
    }

    @Test
    void isSettledByNobodyElseAndWithoutAReasonByNobody() {
        var id = disputed();
        var both = alder.person("Bo", "Both", Role.ADMIN, Role.STUDENT);

        assertThat(settle(mentor, id, true)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(student.get("/api/sessions/disputed")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(settle(colleges.open().person("Una", "Other", Role.ADMIN), id, true))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(admin.post("/api/sessions/" + id + "/settlement", "{\"met\": true, \"reason\": \" \"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);

        var own = heldBy(both);
        say(both, own, true);
        say(mentor, own, false);
        assertThat(settle(both, own, true)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(both.get("/api/sessions/{id}/dispute", own)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(this.<List<String>>at(both.get("/api/sessions/disputed"), "$.items[*].id"))
                .containsExactly(id);
        assertThat(both.get("/api/sessions/disputed?after=" + own)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void waitsInAListForWhoeverHasNotReported() {
        var id = held();
        assertThat(due(student)).containsExactly(id);
        assertThat(due(mentor)).containsExactly(id);

        say(mentor, id, true);
        assertThat(due(mentor)).isEmpty();
        assertThat(due(student)).containsExactly(id);
        takeBack(mentor, id);
        assertThat(due(mentor)).containsExactly(id);

        say(mentor, id, false);
        say(student, id, false);
        assertThat(due(student)).isEmpty();
    }

    @Test
    void listsDisputesAndDuesPageByPage() {
        var first = disputed();
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8);
        var second = idOf(book(student, TUESDAY_AT_TEN));
        clock.turnTo(TUESDAY_AT_TEN.plusSeconds(3600));
        assertThat(due(mentor)).containsExactly(second);
        say(student, second, true);
        say(mentor, second, false);

        var page = admin.get("/api/sessions/disputed?limit=1");
        assertThat(this.<List<String>>at(page, "$.items[*].id")).containsExactly(first);
        var next = admin.get("/api/sessions/disputed?limit=1&after=" + this.<String>at(page, "$.next"));
        assertThat(this.<List<String>>at(next, "$.items[*].id")).containsExactly(second);
        assertThat(this.<String>at(next, "$.next")).isNull();
        assertThat(admin.get("/api/sessions/disputed?after=" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String disputed() {
        var id = held();
        say(student, id, true);
        say(mentor, id, false);
        return id;
    }

    private String held() {
        return heldBy(student);
    }

    private String heldBy(Person who) {
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8);
        var id = idOf(book(who, TUESDAY_AT_NINE.plus(who == student ? Duration.ZERO : Duration.ofMinutes(30))));
        clock.turnTo(TUESDAY_AT_TEN);
        return id;
    }

    private MvcTestResult book(Person who, Instant startsAt) {
        return who.post("/api/sessions", """
                {"mentor": "%s", "startsAt": "%s", "minutes": 30, "topic": "Exam nerves"}
                """.formatted(mentor.id(), startsAt));
    }

    private static String idOf(MvcTestResult booked) {
        assertThat(booked).hasStatus(HttpStatus.CREATED);
        return read(booked, "$.id");
    }

    private static MvcTestResult say(Person by, String id, boolean met) {
        return by.post("/api/sessions/" + id + "/attendance", "{\"met\": " + met + "}");
    }

    private static MvcTestResult takeBack(Person by, String id) {
        return by.post("/api/sessions/" + id + "/attendance/withdrawal", "");
    }

    private static MvcTestResult settle(Person by, String id, boolean met) {
        return by.post(
                "/api/sessions/" + id + "/settlement",
                "{\"met\": " + met + ", \"reason\": \" The video log shows both. \"}");
    }

    private List<String> due(Person who) {
        return at(who.get("/api/sessions?when=due"), "$.items[*].id");
    }

    private List<Boolean> said(Person reader, String id) {
        return at(reader.get("/api/sessions/{id}/attendance", id), "$[*].met");
    }

    private String status(MvcTestResult session) {
        assertThat(session).hasStatusOk();
        return at(session, "$.status");
    }

    private <T> T at(MvcTestResult answer, String path) {
        return read(answer, path);
    }

    private long events(String type, String session) {
        return alder.tellings(type, session);
    }

    private void write(String change) {
        alder.inTransaction(
                () -> jdbc.sql("update mentoring.session set " + change).update());
    }

    private void assertSettled(Person side, Map<String, String> arguments) {
        assertThat(told(side, NoticeKind.SESSION_SETTLED))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsAllEntriesOf(arguments));
    }

    private List<NoticeRequested> told(Person who, NoticeKind kind) {
        return notices.at(alder.id()).stream()
                .filter(notice -> notice.recipient().equals(who.id()) && notice.kind() == kind)
                .toList();
    }

    private static void assertRefused(MvcTestResult answer, String code) {
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:waymark:problem:" + code);
    }
}
