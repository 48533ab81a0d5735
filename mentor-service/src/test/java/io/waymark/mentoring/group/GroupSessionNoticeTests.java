package io.waymark.mentoring.group;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.notice.NoticeKind;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.RequestedNotices;
import io.waymark.mentoring.ClockOnTheWall;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.reminder.Ahead;
import io.waymark.scheduling.reminder.MeetingReminder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the mentor and the students of a group session are told. */
@MentoringTest
class GroupSessionNoticeTests {

    private static final Instant THURSDAY_AT_SIX = Instant.parse("2026-03-05T23:00:00Z");
    private static final Instant FRIDAY_AT_SIX = Instant.parse("2026-03-06T23:00:00Z");

    private final ClockOnTheWall clock;
    private final RequestWatch requests;
    private final RequestedNotices notices;
    private final List<MeetingReminder> reminders;
    private final Bookings bookings;
    private final College alder;
    private final Person mia;
    private final Person ana;
    private final Person ben;
    private final Person cy;

    GroupSessionNoticeTests(
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
        this.ana = alder.student("Ana");
        this.ben = alder.student("Ben");
        this.cy = alder.student("Cy");
    }

    @AfterEach
    void backToMonday() {
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8);
    }

    @Test
    void tellTheMentorOfEachSessionThatIsOpened() {
        open(2, ", \"weeks\": 3");

        assertThat(to(mia)).hasSize(3).allSatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.GROUP_SESSION_OPENED);
            assertThat(notice.arguments()).containsEntry("guests", "0").containsEntry("topic", "Networking");
        });
    }

    @Test
    void tellWhoJoinsAndNotTheMentor() {
        var id = open(2, "");

        join(ana, id);

        assertThat(to(ana)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.SESSION_BOOKED);
            assertThat(notice.arguments())
                    .containsEntry("by", "you")
                    .containsEntry("with", "Mia Ortiz")
                    .containsEntry("place", "https://meet.example/room");
        });
        assertThat(kindsTo(mia)).containsExactly(NoticeKind.GROUP_SESSION_OPENED);
    }

    @Test
    void tellWhoWaitedThatThereIsASeat() {
        var id = open(1, "");
        join(ana, id);
        join(ben, id);
        assertThat(to(ben)).isEmpty();

        ana.post("/api/group-sessions/" + id + "/leave", "");

        assertThat(kindsTo(ben)).containsExactly(NoticeKind.SESSION_SEAT_FREED);
        assertThat(kindsTo(ana)).containsExactly(NoticeKind.SESSION_BOOKED, NoticeKind.SESSION_CANCELED);
        assertThat(to(ana).getLast().arguments())
                .containsEntry("by", "you")
                .containsEntry("place", "https://meet.example/room")
                .doesNotContainKey("reason");
        assertThat(to(mia).getLast()).satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.GROUP_SESSION_LEFT);
            assertThat(notice.arguments()).containsEntry("with", "Ana Student").containsEntry("guests", "1");
        });
    }

    @Test
    void tellTheMentorOfAStudentWhoLeftTheCollege() {
        join(ana, open(2, ""));

        alder.tell(ana.left(Lifecycle.WITHDRAWN));

        assertThat(kindsTo(mia)).containsExactly(NoticeKind.GROUP_SESSION_OPENED, NoticeKind.GROUP_SESSION_LEFT);
    }

    @Test
    void tellTheMentorNothingOfWhoOnlyWaited() {
        var id = open(1, "");
        join(ana, id);
        join(ben, id);

        ben.post("/api/group-sessions/" + id + "/leave", "");

        assertThat(kindsTo(mia)).containsExactly(NoticeKind.GROUP_SESSION_OPENED);
    }

    @Test
    void tellWhoComesBackOnceMore() {
        var id = open(1, "");
        join(ana, id);
        ana.post("/api/group-sessions/" + id + "/leave", "");
        join(ana, id);

        assertThat(to(ana)).hasSize(3).extracting(NoticeRequested::key).doesNotHaveDuplicates();
    }

    @Test
    void tellTheMentorWhoAsksAndEachTheirAnswer() {
        var id = open(2, ", \"answerWithinHours\": 24");
        join(ana, id);
        join(ben, id);
        assertThat(to(mia).stream().skip(1))
                .hasSize(2)
                .allMatch(notice -> notice.kind() == NoticeKind.SESSION_REQUESTED)
                .extracting(notice -> notice.arguments().get("with"))
                .containsExactly("Ana Student", "Ben Student");

        answer(id, ana, "approve");
        answer(id, ben, "decline");

        assertThat(kindsTo(ana)).containsExactly(NoticeKind.SESSION_BOOKED);
        assertThat(to(ana).getFirst().arguments()).containsEntry("by", "other");
        assertThat(kindsTo(ben)).containsExactly(NoticeKind.SESSION_DECLINED);
        assertThat(to(ben).getFirst().arguments()).containsEntry("place", "https://meet.example/room");
    }

    @Test
    void tellTheMentorOfEachWhoAsksWhenSeveralSeatsBecomeFreeAtOnce() {
        var id = open(2, ", \"answerWithinHours\": 24");
        List.of(ana, ben, cy, alder.student("Dan")).forEach(student -> join(student, id));

        clock.turnTo(ClockOnTheWall.MONDAY_AT_8.plus(Duration.ofHours(24)));
        CurrentInstitution.run(alder.id(), () -> requests.expire(BookingId.of(id)));

        assertThat(kindsTo(ana)).containsExactly(NoticeKind.SESSION_EXPIRED);
        assertThat(to(ana).getFirst().arguments()).containsEntry("place", "https://meet.example/room");
        assertThat(to(mia).stream().filter(it -> it.kind() == NoticeKind.SESSION_REQUESTED))
                .hasSize(4)
                .extracting(NoticeRequested::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void tellWhomTheMentorInvitesOnce() {
        var id = open(2, "");

        invite(id, ana);
        invite(id, ana);

        assertThat(kindsTo(ana)).containsExactly(NoticeKind.GROUP_SESSION_INVITED);
    }

    @Test
    void tellEverybodyWhenItIsMoved() {
        var id = open(1, "");
        join(ana, id);
        join(ben, id);
        invite(id, cy);

        mia.post("/api/group-sessions/" + id + "/reschedule", "{\"startsAt\": \"%s\"}".formatted(FRIDAY_AT_SIX), 3);

        assertThat(kindsTo(ana)).endsWith(NoticeKind.SESSION_RESCHEDULED);
        assertThat(to(ana).getLast().arguments()).containsEntry("before", THURSDAY_AT_SIX.toString());
        assertThat(to(ben)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.WAITLIST_RESCHEDULED);
            assertThat(notice.arguments()).containsEntry("before", THURSDAY_AT_SIX.toString());
        });
        assertThat(kindsTo(cy)).containsExactly(NoticeKind.GROUP_SESSION_INVITED, NoticeKind.GROUP_SESSION_INVITED);
        assertThat(to(mia).getLast()).returns(NoticeKind.GROUP_SESSION_RESCHEDULED, NoticeRequested::kind);
    }

    @Test
    void tellEverybodyWhoKnowsOfItWhenItIsCanceled() {
        var id = open(1, "");
        join(ana, id);
        join(ben, id);
        invite(id, cy);

        mia.post("/api/group-sessions/" + id + "/cancel", "{\"reason\": \"I am ill.\", \"following\": false}", 3);

        assertThat(List.of(ana, ben, cy))
                .allSatisfy(student -> assertThat(to(student).getLast())
                        .returns(NoticeKind.SESSION_CANCELED, NoticeRequested::kind)
                        .satisfies(notice -> assertThat(notice.arguments())
                                .containsEntry("reason", "I am ill.")
                                .containsEntry("place", "https://meet.example/room")
                                .containsEntry("by", "other")));
        assertThat(to(mia).getLast()).satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.GROUP_SESSION_CANCELED);
            assertThat(notice.arguments())
                    .containsEntry("guests", "1")
                    .containsEntry("place", "https://meet.example/room")
                    .containsEntry("by", "you");
        });
    }

    @Test
    void tellStudentsOfAMentorWhoLeft() {
        var id = open(1, "");
        join(ana, id);

        alder.tell(mia.left(Lifecycle.DEACTIVATED));

        assertThat(to(ana).getLast())
                .returns(NoticeKind.SESSION_CANCELED, NoticeRequested::kind)
                .satisfies(notice -> assertThat(notice.arguments()).containsEntry("by", "system"));
    }

    @Test
    void remindTheMentorAndWhoHasASeat() {
        var id = BookingId.of(open(1, ""));
        join(ana, id.toString());
        join(ben, id.toString());

        alder.inTransaction(() -> {
            reminders.stream()
                    .filter(it -> it.kind().equals(BookingKind.GROUP_SESSION))
                    .forEach(it -> it.remind(List.of(bookings.find(id).orElseThrow()), Ahead.DAY));
            return id;
        });

        assertThat(kindsTo(ana)).endsWith(NoticeKind.SESSION_REMINDER);
        assertThat(to(ben)).isEmpty();
        assertThat(to(mia).getLast()).satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.GROUP_SESSION_REMINDER);
            assertThat(notice.arguments()).containsEntry("guests", "1").containsEntry("ahead", "day");
        });
    }

    private List<NoticeRequested> to(Person person) {
        return notices.to(alder.id(), person.id());
    }

    private List<NoticeKind> kindsTo(Person person) {
        return notices.kindsTo(alder.id(), person.id());
    }

    private String open(int seats, String more) {
        return read(mia.post("/api/group-sessions", """
                        {"startsAt": "%s", "minutes": 60, "topic": "Networking", "seats": %d%s}
                        """.formatted(THURSDAY_AT_SIX, seats, more)), "$.id");
    }

    private static void join(Person student, String id) {
        assertThat(student.post("/api/group-sessions/" + id + "/join", "")).hasStatusOk();
    }

    private MvcTestResult invite(String id, Person student) {
        return mia.post("/api/group-sessions/" + id + "/invitations", "{\"student\": \"%s\"}".formatted(student.id()));
    }

    private void answer(String id, Person student, String answer) {
        assertThat(mia.post("/api/group-sessions/%s/participants/%s/%s".formatted(id, student.id(), answer), ""))
                .hasStatusOk();
    }
}
