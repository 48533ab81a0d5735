package io.waymark.mentoring.group;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.Subject;
import io.waymark.mentoring.notice.MeetingFacts;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingChange;
import io.waymark.scheduling.booking.Participant;
import io.waymark.scheduling.booking.ParticipationState;
import io.waymark.scheduling.notice.MeetingNotice;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What is told of a group session as it stands now: to its mentor, of the session and of each who asks for a seat; to the
 * students, of the session and of their own seats.
 */
record GroupSessionNews(Booking booking, MeetingFacts facts) {

    static Stream<NoticeRequested> of(BookingChange change, MeetingFacts facts, Instant now) {
        var news = new GroupSessionNews(change.after(), facts);
        if (change.isCancellation()) {
            return news.canceled(change.before());
        }
        if (change.movesIt()) {
            return news.moved(change.before());
        }
        return change.participants().stream()
                .flatMap(seat -> SeatNews.of(change, seat, news, now).told());
    }

    Stream<NoticeRequested> opened() {
        return Stream.of(facts.placed(toMentor()).to(booking.host(), NoticeKind.GROUP_SESSION_OPENED));
    }

    Stream<NoticeRequested> reminder(String ahead) {
        return Stream.concat(
                Stream.of(facts.placed(toMentor()).reminding(booking.host(), NoticeKind.GROUP_SESSION_REMINDER, ahead)),
                seats(ParticipationState.CONFIRMED)
                        .map(student -> placedToStudent().reminding(student, NoticeKind.SESSION_REMINDER, ahead)));
    }

    MeetingNotice toStudent() {
        return MeetingNotice.about(Subject.GROUP_SESSION, booking).and("with", facts.name(booking.host()));
    }

    /** What changes the student's calendar says where, too. */
    MeetingNotice placedToStudent() {
        return facts.placed(toStudent());
    }

    MeetingNotice toMentorOf(PersonId student) {
        return MeetingNotice.about(Subject.GROUP_SESSION, booking).and("with", facts.name(student));
    }

    private Stream<NoticeRequested> canceled(Booking before) {
        var mentor = booking.host();
        var students = before.participants().stream()
                .skip(1)
                .filter(seat -> !seat.is(ParticipationState.CANCELED))
                .map(Participant::person)
                .map(student -> placedToStudent()
                        .byWhomFor(student)
                        .because(booking.cancellation())
                        .to(student, NoticeKind.SESSION_CANCELED));
        return Stream.concat(
                Stream.of(facts.placed(toMentor())
                        .and("guests", Integer.toString(before.seatsTaken()))
                        .byWhomFor(mentor)
                        .because(booking.cancellation())
                        .to(mentor, NoticeKind.GROUP_SESSION_CANCELED)),
                students);
    }

    /** Who is invited is invited anew. */
    private Stream<NoticeRequested> moved(Booking before) {
        var mentor = booking.host();
        var told = Stream.of(facts.placed(toMentor().byWhomFor(mentor).before(before))
                .to(mentor, NoticeKind.GROUP_SESSION_RESCHEDULED));
        var seated = booking.guests().stream()
                .map(student -> placedToStudent()
                        .byWhomFor(student)
                        .before(before)
                        .to(student, NoticeKind.SESSION_RESCHEDULED));
        var invited = seats(ParticipationState.INVITED)
                .map(student -> toStudent().to(student, NoticeKind.GROUP_SESSION_INVITED));
        var waiting = seats(ParticipationState.WAITING)
                .map(student ->
                        toStudent().byWhomFor(student).before(before).to(student, NoticeKind.WAITLIST_RESCHEDULED));
        return Stream.of(told, seated, invited, waiting).flatMap(notices -> notices);
    }

    private MeetingNotice toMentor() {
        return MeetingNotice.about(Subject.GROUP_SESSION, booking)
                .and("guests", Integer.toString(booking.seatsTaken()));
    }

    private Stream<PersonId> seats(ParticipationState state) {
        return booking.participants().stream()
                .skip(1)
                .filter(seat -> seat.is(state))
                .map(Participant::person);
    }
}
