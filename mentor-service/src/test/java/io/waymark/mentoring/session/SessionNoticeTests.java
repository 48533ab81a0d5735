package io.waymark.mentoring.session;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.RequestedNotices;
import io.waymark.mentoring.ClockOnTheWall;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import io.waymark.mentoring.Profiles;
import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.reminder.Ahead;
import io.waymark.scheduling.reminder.MeetingReminder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the two sides of a session are told. */
@MentoringTest
class SessionNoticeTests {

    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T15:00:00Z");

    private final ClockOnTheWall clock;
    private final RequestWatch requests;
    private final RequestedNotices notices;
    private final List<MeetingReminder> reminders;
    private final Bookings bookings;
    private final College alder;
    private final Person mia;
    private final Person noa;
    private final Person ana;

    SessionNoticeTests(
            Colleges colleges,
            ClockOnTheWall clock,
            RequestWatch requests,
            RequestedNotices notices,
            List<MeetingReminder> reminders,
            Bookings bookings) {
        this.clock = clock;
        this.requests = requests;
        this.notices = notices;
        this.reminders = reminders;
        this.bookings = bookings;
        this.alder = colleges.open();
        this.mia = alder.mentor("Mia", "Ortiz");
        this.noa = alder.mentor("Noa", "Berg", Profiles.askedWithin(24));
        this.ana = alder.student("Ana");
    }

    @AfterEach
    void backToMonday() {
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8);
    }

    @Test
    void tellBothSidesThatASessionIsBooked() {
        var id = idOf(book(mia));

        assertThat(to(ana)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.SESSION_BOOKED);
            assertThat(notice.link()).isEqualTo(NoticeLink.to(Subject.SESSION, UUID.fromString(id)));
            assertThat(notice.arguments())
                    .containsEntry("with", "Mia Ortiz")
                    .containsEntry("by", "you")
                    .containsEntry("startsAt", TUESDAY_AT_NINE.toString())
                    .containsEntry("endsAt", TUESDAY_AT_NINE.plusSeconds(1800).toString())
                    .containsEntry("topic", "First steps")
                    .containsEntry("uid", id + "@waymark.io")
                    .containsEntry("sequence", "0")
                    .containsEntry("placeKind", "VIDEO")
                    .containsEntry("place", "https://meet.example/room");
        });
        assertThat(to(mia)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.SESSION_BOOKED);
            assertThat(notice.arguments()).containsEntry("by", "other");
        });
    }

    @Test
    void tellItOnceHoweverOftenTheRequestArrives() {
        ana.postOnce("/api/sessions", request(mia), "key");
        ana.postOnce("/api/sessions", request(mia), "key");

        assertThat(notices.at(alder.id())).hasSize(2);
    }

    @Test
    void tellNothingOfWhatIsRefused() {
        book(mia);
        var told = notices.at(alder.id()).size();

        assertThat(book(mia)).hasStatus(HttpStatus.CONFLICT);

        assertThat(notices.at(alder.id())).hasSize(told);
    }

    @Test
    void tellTheMentorOfARequestAndTheStudentOfTheAnswer() {
        var id = idOf(book(noa));
        assertThat(to(ana)).isEmpty();
        assertThat(to(noa)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.SESSION_REQUESTED);
            assertThat(notice.arguments())
                    .containsEntry(
                            "answerBy",
                            ClockOnTheWall.MONDAY_AT_8
                                    .plus(Duration.ofHours(24))
                                    .toString())
                    .doesNotContainKeys("place", "by");
        });

        approve(id);

        assertThat(kindsTo(ana)).containsExactly(NoticeKind.SESSION_BOOKED);
        assertThat(to(ana).getLast().arguments()).containsEntry("by", "other");
        assertThat(kindsTo(noa)).containsExactly(NoticeKind.SESSION_REQUESTED, NoticeKind.SESSION_BOOKED);
        assertThat(to(noa).getLast().arguments()).containsEntry("by", "you");
    }

    @Test
    void tellTheStudentAloneOfTheNoAndWhy() {
        var id = idOf(book(noa));

        decline(id, "I am away that day.", 0);

        assertThat(to(ana)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.SESSION_DECLINED);
            assertThat(notice.arguments())
                    .containsEntry("reason", "I am away that day.")
                    .containsEntry("place", "https://meet.example/room");
        });
        assertThat(kindsTo(noa)).containsExactly(NoticeKind.SESSION_REQUESTED);
    }

    @Test
    void tellBothThatNobodyAnsweredInTimeAndOnlyOnce() {
        var id = BookingId.of(idOf(book(noa)));
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8.plus(Duration.ofHours(24)));

        CurrentInstitution.run(alder.id(), () -> requests.expire(id));
        CurrentInstitution.run(alder.id(), () -> requests.expire(id));

        assertThat(kindsTo(ana)).containsExactly(NoticeKind.SESSION_EXPIRED);
        assertThat(to(ana).getLast().arguments()).containsEntry("place", "https://meet.example/room");
        assertThat(kindsTo(noa)).containsExactly(NoticeKind.SESSION_REQUESTED, NoticeKind.SESSION_EXPIRED);
    }

    @Test
    void tellBothWhenItIsMovedAndFromWhen() {
        var id = idOf(book(mia));

        move(mia, id, 0);

        assertThat(kindsTo(ana)).containsExactly(NoticeKind.SESSION_BOOKED, NoticeKind.SESSION_RESCHEDULED);
        assertThat(to(ana).getLast().arguments())
                .containsEntry("before", TUESDAY_AT_NINE.toString())
                .containsEntry("startsAt", TUESDAY_AT_TEN.toString())
                .containsEntry("sequence", "1")
                .containsEntry("by", "other");
        assertThat(to(mia).getLast())
                .returns(NoticeKind.SESSION_RESCHEDULED, NoticeRequested::kind)
                .satisfies(notice -> assertThat(notice.arguments()).containsEntry("by", "you"));
    }

    @Test
    void askTheMentorOnceMoreWhenTheStudentMovesIt() {
        var id = idOf(book(noa));
        approve(id);

        move(ana, id, 1);

        assertThat(kindsTo(ana)).containsExactly(NoticeKind.SESSION_BOOKED);
        assertThat(to(noa).getLast()).returns(NoticeKind.SESSION_REQUESTED, NoticeRequested::kind);
        assertThat(to(noa).getLast().arguments()).containsEntry("before", TUESDAY_AT_NINE.toString());

        decline(id, "", 2);

        assertThat(to(ana).getLast()).returns(NoticeKind.SESSION_DECLINED, NoticeRequested::kind);
        assertThat(to(noa).getLast()).returns(NoticeKind.SESSION_CANCELED, NoticeRequested::kind);
    }

    @Test
    void tellBothOnceThatItTakesPlaceElsewhere() {
        var id = idOf(book(mia));

        assertThat(place(mia, id, "ON_CAMPUS", "Library, room 2", 0)).hasStatusOk();
        assertThat(place(mia, id, "ON_CAMPUS", "Library, room 2", 1)).hasStatusOk();

        assertThat(kindsTo(ana)).containsExactly(NoticeKind.SESSION_BOOKED, NoticeKind.SESSION_PLACE_CHANGED);
        assertThat(to(ana).getLast().arguments())
                .containsEntry("placeKind", "ON_CAMPUS")
                .containsEntry("place", "Library, room 2")
                .containsEntry("sequence", "1")
                .containsEntry("by", "other");
        assertThat(kindsTo(mia)).hasSize(2);
        assertThat(to(mia).getLast().arguments()).containsEntry("by", "you");
    }

    @Test
    void tellWhereARequestIsOnlyOnceItIsApproved() {
        var id = idOf(book(noa));

        assertThat(place(noa, id, "PHONE", "I call you", 0)).hasStatusOk();
        assertThat(kindsTo(ana)).isEmpty();
        assertThat(noa.post("/api/sessions/" + id + "/approve", "", 1)).hasStatusOk();

        assertThat(to(ana))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("placeKind", "PHONE")
                        .containsEntry("place", "I call you"));
    }

    @Test
    void tellNobodyOfAPlaceThatIsRefused() {
        var id = idOf(book(mia));

        assertThat(place(mia, id, "VIDEO", "Room 2", 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(place(mia, id, "PHONE", "I call you", 7)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(place(ana, id, "PHONE", "I call you", 0)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(place(noa, id, "PHONE", "I call you", 0)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(kindsTo(ana)).containsExactly(NoticeKind.SESSION_BOOKED);
    }

    @Test
    void tellBothThatItIsCanceledAndWhy() {
        var id = idOf(book(mia));

        ana.post("/api/sessions/" + id + "/cancel", "{\"reason\": \"I am ill.\"}", 0);

        assertThat(to(mia).getLast()).returns(NoticeKind.SESSION_CANCELED, NoticeRequested::kind);
        assertThat(to(mia).getLast().arguments())
                .containsEntry("reason", "I am ill.")
                .containsEntry("by", "other")
                .containsEntry("sequence", "1")
                .containsEntry("placeKind", "VIDEO")
                .containsEntry("place", "https://meet.example/room");
        assertThat(to(ana).getLast().arguments()).containsEntry("by", "you");
    }

    @Test
    void tellAMentorWhoLeftAndThatTheirSessionsAreCanceledByNobodyOfTheTwo() {
        book(mia);

        alder.tell(ana.left(Lifecycle.WITHDRAWN));

        assertThat(kindsTo(mia))
                .containsExactlyInAnyOrder(
                        NoticeKind.SESSION_BOOKED, NoticeKind.SESSION_CANCELED, NoticeKind.PERSON_LEFT);
        assertThat(of(mia, NoticeKind.SESSION_CANCELED).arguments()).containsEntry("by", "system");
        assertThat(of(mia, NoticeKind.PERSON_LEFT).arguments()).containsOnlyKeys("person");
        assertThat(of(mia, NoticeKind.PERSON_LEFT).arguments()).containsEntry("person", "Ana Student");
    }

    @Test
    void tellStudentsOfAMentorWhoLeavesOfTheirSessionsAlone() {
        book(mia);

        alder.tell(mia.left(Lifecycle.DEACTIVATED));

        assertThat(kindsTo(ana)).containsExactly(NoticeKind.SESSION_BOOKED, NoticeKind.SESSION_CANCELED);
    }

    @Test
    void sayNothingOfWhatIsSaidAfterwards() {
        var id = idOf(book(mia));
        clock.turnTo(TUESDAY_AT_TEN);

        ana.post("/api/sessions/" + id + "/attendance", "{\"met\": true}");

        assertThat(kindsTo(mia)).containsExactly(NoticeKind.SESSION_BOOKED);
    }

    @Test
    void remindBothOfWhatIsAgreedOnAndNobodyOfARequest() {
        var agreed = BookingId.of(idOf(book(mia)));
        var asked = BookingId.of(idOf(book(noa, TUESDAY_AT_TEN)));

        alder.inTransaction(() -> {
            var near = List.of(
                    bookings.find(agreed).orElseThrow(), bookings.find(asked).orElseThrow());
            reminders.stream()
                    .filter(it -> it.kind().equals(BookingKind.MENTORING))
                    .forEach(it -> it.remind(near, Ahead.HOUR));
            return near;
        });

        assertThat(to(ana).getLast()).satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.SESSION_REMINDER);
            assertThat(notice.arguments())
                    .containsEntry("ahead", "hour")
                    .containsEntry("with", "Mia Ortiz")
                    .containsEntry("place", "https://meet.example/room");
            assertThat(notice.key()).isEqualTo("session/" + agreed + "/reminder/hour/" + TUESDAY_AT_NINE);
        });
        assertThat(kindsTo(mia)).endsWith(NoticeKind.SESSION_REMINDER);
        assertThat(kindsTo(noa)).doesNotContain(NoticeKind.SESSION_REMINDER);
    }

    private List<NoticeRequested> to(Person person) {
        return notices.to(alder.id(), person.id());
    }

    private List<NoticeKind> kindsTo(Person person) {
        return notices.kindsTo(alder.id(), person.id());
    }

    private NoticeRequested of(Person person, NoticeKind kind) {
        return to(person).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    private MvcTestResult book(Person mentor) {
        return book(mentor, TUESDAY_AT_NINE);
    }

    private MvcTestResult book(Person mentor, Instant at) {
        return ana.post("/api/sessions", request(mentor).replace(TUESDAY_AT_NINE.toString(), at.toString()));
    }

    private static String request(Person mentor) {
        return """
                {"mentor": "%s", "startsAt": "%s", "minutes": 30, "topic": "First steps"}
                """.formatted(mentor.id(), TUESDAY_AT_NINE);
    }

    private void approve(String id) {
        assertThat(noa.post("/api/sessions/" + id + "/approve", "", 0)).hasStatusOk();
    }

    private void decline(String id, String reason, int version) {
        assertThat(noa.post("/api/sessions/" + id + "/decline", "{\"reason\": \"%s\"}".formatted(reason), version))
                .hasStatusOk();
    }

    private static void move(Person by, String id, int version) {
        assertThat(by.post(
                        "/api/sessions/" + id + "/reschedule",
                        "{\"startsAt\": \"%s\"}".formatted(TUESDAY_AT_TEN),
                        version))
                .hasStatusOk();
    }

    private static MvcTestResult place(Person by, String id, String kind, String where, int version) {
        return by.put(
                "/api/sessions/" + id + "/place",
                "{\"kind\": \"%s\", \"where\": \"%s\"}".formatted(kind, where),
                version);
    }

    private static String idOf(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return read(answer, "$.id");
    }
}
