package io.waymark.mentoring.session;

import static io.waymark.mentoring.Answers.read;
import static io.waymark.mentoring.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.mentoring.ClockOnTheWall;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import io.waymark.mentoring.Profiles;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MentoringTest
class SessionIntegrationTests {

    /** Nine o'clock in New York. */
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");

    private static final Instant TUESDAY_AT_TEN = TUESDAY_AT_NINE.plus(Duration.ofHours(1));
    private static final Instant TUESDAY_AT_ELEVEN = TUESDAY_AT_NINE.plus(Duration.ofHours(2));

    private final Colleges colleges;
    private final ClockOnTheWall clock;
    private final Bookings bookings;
    private final List<NightlyWork> nightlyWorks;
    private final College alder;
    private final Person student;
    private final Person mentor;

    SessionIntegrationTests(
            Colleges colleges, ClockOnTheWall clock, Bookings bookings, List<NightlyWork> nightlyWorks) {
        this.colleges = colleges;
        this.clock = clock;
        this.bookings = bookings;
        this.nightlyWorks = nightlyWorks;
        this.alder = colleges.open();
        this.student = alder.student("Sam");
        this.mentor = alder.mentor("Mia", "Ortiz");
    }

    @Test
    void isBookedByAStudentAndSeenByBothSides() {
        var booked = book(student, mentor, TUESDAY_AT_NINE);

        assertThat(booked).hasStatus(HttpStatus.CREATED).hasHeader("ETag", "\"0\"");
        var id = idOf(booked);
        for (var side : List.of(student, mentor)) {
            var seen = side.get("/api/sessions/{id}", id);
            assertThat(seen).hasStatusOk();
            assertThat(this.<String>at(seen, "$.student.name")).isEqualTo("Sam Student");
            assertThat(this.<String>at(seen, "$.mentor.name")).isEqualTo("Mia Ortiz");
            assertThat(this.<String>at(seen, "$.status")).isEqualTo("BOOKED");
            assertThat(this.<String>at(seen, "$.startsAt")).isEqualTo(TUESDAY_AT_NINE.toString());
            assertThat(this.<String>at(seen, "$.zone")).isEqualTo("America/New_York");
            assertThat(this.<String>at(seen, "$.meetingPlace")).isEqualTo("https://meet.example/room");
            assertThat(this.<String>at(seen, "$.step")).isEqualTo("earn-rhit");
        }
    }

    @Test
    void takesPlaceWhereTheMentorsHoursSaidWhenItWasBooked() {
        meet(mentor, 1, """
                [{"kind": "ON_CAMPUS", "where": "Library, room 2"}, {"kind": "PHONE", "where": "555-0100"}]""");

        assertThat(text(student.get(
                        "/api/mentors/{id}/slots?from={from}&to={to}", mentor.id(), TUESDAY_AT_NINE, TUESDAY_AT_TEN)))
                .contains("\"ways\":[\"ON_CAMPUS\",\"PHONE\"]");
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));
        meet(mentor, 2, "[]");

        var seen = student.get("/api/sessions/{id}", id);
        assertThat(this.<String>at(seen, "$.meetingKind")).isEqualTo("ON_CAMPUS");
        assertThat(this.<String>at(seen, "$.meetingPlace")).isEqualTo("Library, room 2");
        assertThat(text(student.get("/api/sessions/{id}/calendar", id))).contains("LOCATION:Library\\, room 2");
    }

    @Test
    void tellsEachSideWhomTheyMeetOnceAndByName() {
        var other = alder.student("Ann");
        book(student, mentor, TUESDAY_AT_NINE);
        book(student, mentor, TUESDAY_AT_TEN);
        book(other, mentor, TUESDAY_AT_ELEVEN);

        assertThat(text(mentor.get("/api/sessions/people")))
                .containsSubsequence(
                        other.id().toString(), "Ann Student", student.id().toString(), "Sam Student")
                .containsOnlyOnce("Sam Student");
        assertThat(text(student.get("/api/sessions/people")))
                .contains("Mia Ortiz")
                .doesNotContain("Ann Student");
        assertThat(text(alder.student("Eve").get("/api/sessions/people"))).isEqualTo("[]");
    }

    @Test
    void isListedWithTheOtherOfTheTwoUnlessItDoesNotTakePlace() {
        var other = alder.student("Ann");
        var later = idOf(book(student, mentor, TUESDAY_AT_TEN));
        var first = idOf(book(student, mentor, TUESDAY_AT_NINE));
        var canceled = idOf(book(student, mentor, TUESDAY_AT_ELEVEN));
        assertThat(student.post("/api/sessions/" + canceled + "/cancel", "{\"reason\": \"Ill.\"}", 0))
                .hasStatusOk();
        book(other, mentor, TUESDAY_AT_ELEVEN);

        assertThat(this.<List<String>>at(student.get("/api/sessions/with?person=" + mentor.id()), "$[*].id"))
                .containsExactly(first, later);
        assertThat(this.<List<String>>at(mentor.get("/api/sessions/with?person=" + student.id()), "$[*].id"))
                .containsExactly(first, later);
        assertThat(text(student.get("/api/sessions/with?person=" + other.id()))).isEqualTo("[]");
    }

    @Test
    void isCanceledWhenOneOfTheTwoLeavesTheCollege() {
        var withLeaver = idOf(book(student, mentor, TUESDAY_AT_NINE));
        var other = alder.student("Ann");
        var withOther = idOf(book(other, mentor, TUESDAY_AT_TEN));

        alder.tell(student.left(Lifecycle.WITHDRAWN));

        assertThat(this.<String>at(mentor.get("/api/sessions/{id}", withLeaver), "$.status"))
                .isEqualTo("CANCELED");
        assertThat(this.<String>at(mentor.get("/api/sessions/{id}", withOther), "$.status"))
                .isEqualTo("BOOKED");
        assertThat(book(other, mentor, TUESDAY_AT_NINE)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void isNothingThatAnybodyElseMayKnowOf() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));
        var strangers = List.of(
                alder.student("Ann"),
                alder.mentor("Ben", "Ito"),
                colleges.open().student("Eve"));

        for (var stranger : strangers) {
            assertThat(stranger.get("/api/sessions/{id}", id)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(stranger.get("/api/sessions/{id}/calendar", id)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(reschedule(stranger, id, TUESDAY_AT_TEN, 0)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(cancel(stranger, id, 0)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(word(stranger, id, true)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(text(stranger.get("/api/sessions"))).doesNotContain(id);
        }
        for (var role : List.of(Role.ADVISOR, Role.ADMIN)) {
            var staff = alder.person("Any", "Body", role);
            assertThat(staff.get("/api/sessions/{id}", id)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(book(staff, mentor, TUESDAY_AT_TEN)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(book(mentor, mentor, TUESDAY_AT_TEN)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void isNotBookedWithWhomeverTheStudentCannotSee() {
        var draft = alder.mentor("Dee", "Draft", Profiles.profile("x", "y", 3, List.of(), List.of("en"), false));
        var elsewhere = colleges.open().mentor("Eve", "Elsewhere");

        assertThat(book(student, draft, TUESDAY_AT_NINE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(book(student, elsewhere, TUESDAY_AT_NINE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(book(student, alder.student("Ann"), TUESDAY_AT_NINE)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNotBookedWithOneself() {
        var both = alder.person("Bo", "Both", Role.STUDENT, Role.MENTOR);

        assertRefused(book(both, both, TUESDAY_AT_NINE), HttpStatus.UNPROCESSABLE_CONTENT, "not-with-oneself");
    }

    @Test
    void isBookedOnceHoweverOftenTheRequestArrives() {
        var request = request(mentor, TUESDAY_AT_NINE);

        var first = student.postOnce("/api/sessions", request, "key");
        var second = student.postOnce("/api/sessions", request, "key");

        assertThat(idOf(second)).isEqualTo(idOf(first));
        assertRefused(
                student.postOnce("/api/sessions", request(mentor, TUESDAY_AT_TEN), "key"),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused");
    }

    @Test
    void offersOtherTimesWhenTheMentorIsTaken() {
        book(alder.student("Ann"), mentor, TUESDAY_AT_NINE);

        var refused = book(student, mentor, TUESDAY_AT_NINE);

        assertRefused(refused, HttpStatus.CONFLICT, "slot-taken");
        assertThat(this.<String>at(refused, "$.arguments.busy")).isEqualTo("host");
        assertThat(this.<List<String>>at(refused, "$.arguments.alternatives[*].startsAt"))
                .isNotEmpty()
                .doesNotContain(TUESDAY_AT_NINE.toString());
    }

    @Test
    void neverOverlapsAnAdvisingAppointmentOfEitherSide() {
        var advisor = alder.person("Ada", "Visor", Role.ADVISOR);
        var advising = new BookingKind("advising");
        var half = TimeSlot.of(TUESDAY_AT_NINE, Duration.ofMinutes(30));
        alder.inTransaction(() -> bookings.book(
                NewBooking.of(advising, advisor.id(), student.id(), half).askedBy(advisor.id())));

        var refused = book(student, mentor, TUESDAY_AT_NINE);

        assertRefused(refused, HttpStatus.CONFLICT, "slot-taken");
        assertThat(this.<String>at(refused, "$.arguments.busy")).isEqualTo("you");
        assertThat(text(student.get(
                        "/api/mentors/{id}/slots?from={f}&to={t}", mentor.id(), half.startsAt(), half.endsAt())))
                .doesNotContain(TUESDAY_AT_NINE.toString());
    }

    @Test
    void isBookedOnlyInASlotOnOffer() {
        assertRefused(
                book(student, mentor, TUESDAY_AT_NINE.plusSeconds(300)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "slot-not-offered");
        assertRefused(
                book(student, mentor, ClockOnTheWall.MONDAY_AT_8.minusSeconds(60)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "slot-in-the-past");
        assertThat(student.post("/api/sessions", "{\"mentor\": \"" + mentor.id() + "\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isExplainedToAdminsWhereAStudentCannotBook() {
        var busy = alder.mentor("Ben", "Ito", Profiles.profile(1, List.of(), List.of("en")));
        book(student, busy, TUESDAY_AT_NINE);
        var other = alder.student("Ann");
        var admin = alder.person("Ada", "Berg", Role.ADMIN);
        var check = "/api/mentors/{id}/booking-check?student={student}";

        assertThat(text(admin.get(check, busy.id(), other.id()))).contains("\"rule\":\"ROOM\"", "\"next\":null");
        assertThat(text(admin.get(check, busy.id(), student.id())))
                .as("who has a place")
                .doesNotContain("ROOM")
                .contains("NO_MEETING_OF_THE_TWO");
        assertThat(text(admin.get(check + "&at={at}", mentor.id(), other.id(), TUESDAY_AT_NINE.plusSeconds(300))))
                .contains("WITHIN_HOURS");
        assertThat(text(admin.get(check, other.id(), student.id()))).contains("ACTIVE_HOST");
        assertThat(student.get(check, busy.id(), student.id())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void takesAPlaceUntilNinetyDaysAfter() {
        var busy = alder.mentor("Ben", "Ito", Profiles.profile(1, List.of(), List.of("en")));
        var first = idOf(book(student, busy, TUESDAY_AT_NINE));
        var other = alder.student("Ann");

        assertThat(book(student, busy, TUESDAY_AT_TEN)).hasStatus(HttpStatus.CREATED);
        assertRefused(book(other, busy, inDays(2)), HttpStatus.UNPROCESSABLE_CONTENT, "mentor-full");
        clock.turnTo(TUESDAY_AT_TEN.plus(Duration.ofDays(1)));
        word(student, first, true);
        word(busy, first, true);
        assertRefused(book(other, busy, inDays(20)), HttpStatus.UNPROCESSABLE_CONTENT, "mentor-full");
        clock.turnTo(inDays(91));
        assertThat(book(other, busy, Instant.parse("2026-06-10T13:00:00Z"))).hasStatus(HttpStatus.CREATED);
    }

    /** The kind: a form that could only be refused. */
    @Test
    void offersNoTimesOfAMentorWhoIsFull() {
        var busy = alder.mentor("Ben", "Ito", Profiles.profile(1, List.of(), List.of("en")));
        var other = alder.student("Ann");
        assertThat(isFullFor(other, busy)).isFalse();

        book(student, busy, TUESDAY_AT_NINE);

        assertThat(isFullFor(other, busy)).isTrue();
        assertThat(isFullFor(student, busy)).as("who has a place").isFalse();
    }

    @Test
    void isBookedByWhoHasAPlaceHoweverLowTheLimitIsNow() {
        var busy = alder.mentor("Ben", "Ito", Profiles.profile(3, List.of(), List.of("en")));
        var ann = alder.student("Ann");
        book(student, busy, TUESDAY_AT_NINE);
        book(ann, busy, TUESDAY_AT_TEN);

        assertThat(busy.put("/api/mentors/me", Profiles.profile(1, List.of(), List.of("en")), 1))
                .hasStatusOk();

        for (var mentee : List.of(student, ann)) {
            assertThat(isFullFor(mentee, busy)).isFalse();
        }
        assertThat(book(student, busy, inDays(2))).hasStatus(HttpStatus.CREATED);
        assertThat(book(ann, busy, inDays(3))).hasStatus(HttpStatus.CREATED);
        assertRefused(book(alder.student("Cy"), busy, inDays(4)), HttpStatus.UNPROCESSABLE_CONTENT, "mentor-full");
    }

    private boolean isFullFor(Person who, Person busy) {
        var slots = who.get(
                "/api/mentors/{id}/slots?from={f}&to={t}", busy.id(), inDays(5).minusSeconds(3600), inDays(6));
        boolean full = at(slots, "$.full");
        assertThat(this.<List<?>>at(slots, "$.slots").isEmpty()).isEqualTo(full);
        return full;
    }

    /** The kind: a meeting canceled in another tab, or by the other side. */
    @Test
    void saysWhoHasCanceledItBeforeItSaysThatItChanged() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));
        assertThat(cancel(student, id, 0)).hasStatusOk();

        assertThat(cancel(student, id, 0))
                .as("once more, as it was read before")
                .hasStatusOk();
        assertRefused(reschedule(student, id, TUESDAY_AT_TEN, 0), HttpStatus.UNPROCESSABLE_CONTENT, "booking-closed");
        var refused = cancel(mentor, id, 0);
        assertRefused(refused, HttpStatus.UNPROCESSABLE_CONTENT, "booking-closed");
        assertThat(this.<String>at(refused, "$.arguments.by")).isEqualTo("they");
    }

    @Test
    void givesItsPlaceBackWhenCanceledOrMissed() {
        var busy = alder.mentor("Ben", "Ito", Profiles.profile(1, List.of(), List.of("en")));
        cancel(student, idOf(book(student, busy, TUESDAY_AT_NINE)), 0);
        var other = alder.student("Ann");

        var missed = idOf(book(other, busy, TUESDAY_AT_NINE));
        clock.turnTo(TUESDAY_AT_TEN);
        word(other, missed, false);
        assertRefused(book(student, busy, inDays(1)), HttpStatus.UNPROCESSABLE_CONTENT, "mentor-full");
        word(busy, missed, false);

        assertThat(book(student, busy, inDays(1))).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void isMovedByWhoReadItsNewestVersion() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));

        assertThat(reschedule(student, id, TUESDAY_AT_TEN, 0)).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(reschedule(mentor, id, TUESDAY_AT_NINE, 0)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(cancel(mentor, id, 0)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(student.post("/api/sessions/" + id + "/cancel", "{\"reason\": \"ill\"}"))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(book(alder.student("Ann"), mentor, TUESDAY_AT_NINE)).hasStatus(HttpStatus.CREATED);
        assertRefused(reschedule(student, id, TUESDAY_AT_NINE, 1), HttpStatus.CONFLICT, "slot-taken");
        assertThat(this.<List<String>>at(student.get("/api/sessions"), "$.items[*].startsAt"))
                .containsExactly(TUESDAY_AT_TEN.toString());
    }

    @Test
    void isOnlyCanceledOnAMentorWhoTakesNoMoreSessions() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));
        alder.tell(mentor.changed(false, 100));

        assertRefused(reschedule(student, id, TUESDAY_AT_TEN, 0), HttpStatus.NOT_FOUND, "no-such-mentor");
        assertThat(cancel(student, id, 0)).hasStatusOk();
    }

    @Test
    void isStillMovedByAMentorWhoTakesNoMoreSessions() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));
        var unpublished = Profiles.profile("Coding lead", "Mercy", 3, List.of("earn-rhit"), List.of("en"), false);
        assertThat(mentor.put("/api/mentors/me", unpublished, 1)).hasStatusOk();

        assertRefused(reschedule(student, id, TUESDAY_AT_TEN, 0), HttpStatus.NOT_FOUND, "no-such-mentor");
        assertThat(reschedule(mentor, id, TUESDAY_AT_TEN, 0)).hasStatusOk();
    }

    @Test
    void saysByWhomAndWhyItWasCanceled() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));

        var canceled = cancel(mentor, id, 0);

        assertThat(canceled).hasStatusOk();
        assertThat(this.<String>at(canceled, "$.status")).isEqualTo("CANCELED");
        assertThat(this.<String>at(canceled, "$.canceled.by"))
                .isEqualTo(mentor.id().toString());
        assertThat(this.<String>at(canceled, "$.canceled.reason")).isEqualTo("ill");
        assertThat(book(student, mentor, TUESDAY_AT_NINE)).hasStatus(HttpStatus.CREATED);
        assertThat(cancel(student, id, 1)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void completesByTheWordOfBothAndTellsItOnce() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));
        assertRefused(word(student, id, true), HttpStatus.UNPROCESSABLE_CONTENT, "not-started");
        clock.turnTo(TUESDAY_AT_TEN);

        assertThat(this.<String>at(student.get("/api/sessions/{id}", id), "$.status"))
                .isEqualTo("AWAITING_REPORT");
        assertThat(this.<String>at(word(student, id, true), "$.status")).isEqualTo("AWAITING_REPORT");
        assertThat(alder.tellings(id)).isZero();
        assertThat(this.<String>at(word(mentor, id, true), "$.status")).isEqualTo("COMPLETED");
        assertThat(this.<String>at(word(mentor, id, true), "$.status")).isEqualTo("COMPLETED");

        assertThat(alder.tellings(id)).isEqualTo(1);
    }

    @Test
    void isHonestAboutWhoSaysWhat() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));
        clock.turnTo(TUESDAY_AT_TEN);

        var reported = word(mentor, id, false);
        assertThat(this.<String>at(reported, "$.status")).isEqualTo("REPORTED_MISSED");
        assertThat(this.<Boolean>at(reported, "$.mentorSaysMet")).isFalse();
        assertThat(this.<Boolean>at(reported, "$.studentSaysMet")).isNull();
        assertThat(this.<String>at(word(student, id, true), "$.status")).isEqualTo("DISPUTED");
        assertThat(this.<String>at(word(student, id, false), "$.status")).isEqualTo("MISSED");
        assertThat(this.<String>at(word(student, id, true), "$.status")).isEqualTo("DISPUTED");
        assertThat(alder.tellings(id)).isZero();
        assertThat(this.<String>at(word(mentor, id, true), "$.status")).isEqualTo("COMPLETED");

        assertThat(alder.tellings(id)).isEqualTo(1);
    }

    @Test
    void completesByTheMentorsWordWhenTheStudentKeepsSilent() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));
        clock.turnTo(inDays(1));
        word(mentor, id, true);

        clock.turnTo(inDays(14));
        night();
        assertThat(statusOf(id)).isEqualTo("AWAITING_REPORT");
        clock.turnTo(inDays(15));
        night();
        night();

        assertThat(statusOf(id)).isEqualTo("COMPLETED");
        assertThat(alder.tellings(id)).isEqualTo(1);
        assertThat(this.<String>at(word(student, id, false), "$.status")).isEqualTo("DISPUTED");
    }

    @Test
    void isMissedByTheWordOfOneUntilTheOtherSpeaks() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));
        clock.turnTo(inDays(1));
        word(mentor, id, false);
        clock.turnTo(inDays(15));
        night();

        assertThat(statusOf(id)).isEqualTo("MISSED");
        assertThat(this.<String>at(word(student, id, true), "$.status")).isEqualTo("DISPUTED");
    }

    @Test
    void staysOpenWhenOnlyTheStudentOrNobodySpeaksOrTheWordsAreContrary() {
        var unspoken = idOf(book(student, mentor, TUESDAY_AT_NINE));
        var disputed = idOf(book(student, mentor, TUESDAY_AT_TEN));
        var ownWord = idOf(book(student, mentor, TUESDAY_AT_ELEVEN));
        clock.turnTo(inDays(1));
        word(student, disputed, true);
        word(mentor, disputed, false);
        word(student, ownWord, true);
        clock.turnTo(inDays(100));
        night();

        assertThat(statusOf(unspoken)).isEqualTo("AWAITING_REPORT");
        assertThat(statusOf(disputed)).isEqualTo("DISPUTED");
        assertThat(statusOf(ownWord)).isEqualTo("AWAITING_REPORT");
        assertThat(alder.tellings(ownWord)).isZero();
    }

    private void night() {
        CurrentInstitution.run(alder.id(), () -> nightlyWorks.forEach(NightlyWork::run));
    }

    private String statusOf(String id) {
        return at(student.get("/api/sessions/{id}", id), "$.status");
    }

    @Test
    void isListedUnderWhatIsToComeOrUnderWhatWas() {
        var later = idOf(book(student, mentor, inDays(3)));
        var sooner = idOf(book(student, mentor, inDays(2)));
        var canceled = idOf(book(student, mentor, inDays(4)));
        cancel(student, canceled, 0);
        var first = idOf(book(student, mentor, TUESDAY_AT_NINE));
        clock.turnTo(inDays(1));

        for (var side : List.of(student, mentor)) {
            assertThat(ids(side.get("/api/sessions?when=upcoming"))).containsExactly(sooner, later);
            assertThat(ids(side.get("/api/sessions?when=past"))).containsExactly(first);
            assertThat(ids(side.get("/api/sessions?when=canceled"))).containsExactly(canceled);
        }
    }

    @Test
    void isListedPageByPage() {
        for (var day = 1; day <= 5; day++) {
            book(student, mentor, inDays(day));
        }

        var whole = ids(student.get("/api/sessions"));
        var pages = new ArrayList<String>();
        var page = student.get("/api/sessions?limit=2");
        pages.addAll(ids(page));
        while (at(page, "$.next") != null) {
            page = student.get("/api/sessions?limit=2&after={after}", this.<String>at(page, "$.next"));
            pages.addAll(ids(page));
        }

        assertThat(pages).hasSize(5).isEqualTo(whole);
    }

    @Test
    void comesAsACalendarFile() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));

        var file = student.get("/api/sessions/{id}/calendar", id);

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentType()).startsWith("text/calendar");
        assertThat(file).bodyText().contains("BEGIN:VCALENDAR", "UID:" + id, "Mentoring: Mia Ortiz");
    }

    @Test
    void leavesATraceWhenTheMentorReadsAndNoneWhenTheStudentDoes() {
        var id = idOf(book(student, mentor, TUESDAY_AT_NINE));
        student.get("/api/sessions/{id}", id);

        assertThat(disclosures()).isZero();
        mentor.get("/api/sessions/{id}", id);
        mentor.get("/api/sessions");

        assertThat(disclosures()).isEqualTo(2);
    }

    private int disclosures() {
        return alder.inTransaction(() -> colleges.jdbc()
                .sql("select count(*) from disclosure where student_id = ? and reader_id = ?")
                .param(student.id().value())
                .param(mentor.id().value())
                .query(Integer.class)
                .single());
    }

    private static Instant inDays(int days) {
        return TUESDAY_AT_NINE.plus(Duration.ofDays(days));
    }

    private static void meet(Person mentor, int version, String ways) {
        var hours = Profiles.everyDay("America/New_York", 30).strip();
        assertThat(mentor.put(
                        "/api/availability",
                        hours.substring(0, hours.length() - 1) + ", \"ways\": " + ways + "}",
                        version))
                .hasStatusOk();
    }

    private static MvcTestResult book(Person student, Person mentor, Instant startsAt) {
        return student.post("/api/sessions", request(mentor, startsAt));
    }

    private static String request(Person mentor, Instant startsAt) {
        return """
                {"mentor": "%s", "startsAt": "%s", "minutes": 30, "topic": "Exam nerves", "step": "earn-rhit"}
                """.formatted(mentor.id(), startsAt);
    }

    private static MvcTestResult reschedule(Person by, String id, Instant startsAt, int version) {
        return by.post("/api/sessions/" + id + "/reschedule", "{\"startsAt\": \"" + startsAt + "\"}", version);
    }

    private static MvcTestResult cancel(Person by, String id, int version) {
        return by.post("/api/sessions/" + id + "/cancel", "{\"reason\": \"ill\"}", version);
    }

    private static MvcTestResult word(Person by, String id, boolean met) {
        return by.post("/api/sessions/" + id + "/attendance", "{\"met\": " + met + "}");
    }

    private static String idOf(MvcTestResult booked) {
        assertThat(booked).hasStatus(HttpStatus.CREATED);
        return read(booked, "$.id");
    }

    private static List<String> ids(MvcTestResult page) {
        return read(page, "$.items[*].id");
    }

    private <T> T at(MvcTestResult answer, String path) {
        return read(answer, path);
    }

    private static void assertRefused(MvcTestResult answer, HttpStatus status, String code) {
        assertThat(answer)
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:waymark:problem:" + code);
    }
}
