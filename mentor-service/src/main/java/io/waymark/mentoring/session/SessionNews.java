package io.waymark.mentoring.session;

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
import java.util.Objects;
import java.util.stream.Stream;

/** What the two sides of a session are told of it, as it stands now. */
record SessionNews(Booking booking, MeetingFacts facts) {

    static Stream<NoticeRequested> of(BookingChange change, MeetingFacts facts, Instant now) {
        var news = new SessionNews(change.after(), facts);
        if (change.isCancellation()) {
            return news.ended(change.before(), now);
        }
        if (change.movesIt()) {
            return news.moved(change.before());
        }
        if (change.revisesIt()) {
            return news.elsewhere();
        }
        return isRequest(change.before()) && !isRequest(change.after()) ? news.booked() : Stream.of();
    }

    /** Agreed on at once, or asked for where the mentor wants to be asked. */
    Stream<NoticeRequested> made() {
        return isRequest(booking) ? Stream.of(request().to(mentor(), NoticeKind.SESSION_REQUESTED)) : booked();
    }

    Stream<NoticeRequested> reminder(String ahead) {
        return isRequest(booking)
                ? Stream.of()
                : sides().map(side -> facts.placed(notice(side)).reminding(side, NoticeKind.SESSION_REMINDER, ahead));
    }

    Stream<NoticeRequested> disputed(PersonId by) {
        return sides().filter(side -> !side.equals(by))
                .map(side -> notice(side)
                        .and("says", SessionReports.saysMet(booking, by) ? "ATTENDED" : "DIDNT_HAPPEN")
                        .to(side, NoticeKind.SESSION_DISPUTED));
    }

    /** Both sides, whoever settled it, for it counts from now on. */
    Stream<NoticeRequested> settled(Session session, PersonId by) {
        return sides().map(side -> notice(side)
                .and("outcome", session.state() == SessionState.COMPLETED ? "ATTENDED" : "DIDNT_HAPPEN")
                .and("by", session.isOf(by) ? by.equals(side) ? "you" : "other" : "college")
                .and("reason", session.settlementReason().orElse(null))
                .to(side, NoticeKind.SESSION_SETTLED));
    }

    /** To who said something of it too, or had it counted: what they said stays. */
    Stream<NoticeRequested> reopened(PersonId by) {
        return sides().filter(side -> !side.equals(by)).map(side -> notice(side).to(side, NoticeKind.SESSION_REOPENED));
    }

    private Stream<NoticeRequested> booked() {
        return sides().map(side -> facts.placed(notice(side).byWhomFor(side)).to(side, NoticeKind.SESSION_BOOKED));
    }

    /** A student who moves it asks once more, where the mentor wants to be asked; what was never agreed on is theirs alone. */
    private Stream<NoticeRequested> moved(Booking before) {
        if (isRequest(booking)
                && MeetingNotice.actorIn(booking).filter(student()::equals).isPresent()) {
            return Stream.of(request().before(before).to(mentor(), NoticeKind.SESSION_REQUESTED));
        }
        return sides().filter(side -> !isRequest(booking) || side.equals(student()))
                .map(side -> facts.placed(notice(side).byWhomFor(side).before(before))
                        .to(side, NoticeKind.SESSION_RESCHEDULED));
    }

    /** What is not agreed on is in no calendar yet: whoever approves it tells where it is. */
    private Stream<NoticeRequested> elsewhere() {
        return isRequest(booking)
                ? Stream.of()
                : sides().map(side ->
                        facts.placed(notice(side).byWhomFor(side)).to(side, NoticeKind.SESSION_PLACE_CHANGED));
    }

    private Stream<NoticeRequested> ended(Booking before, Instant now) {
        var answerBy = studentIn(before).answerBy();
        if (answerBy != null && !answerBy.isAfter(now)) {
            return sides().map(side -> facts.placed(notice(side)).to(side, NoticeKind.SESSION_EXPIRED));
        }
        if (isRequest(before)
                && Objects.requireNonNull(booking.cancellation()).by().equals(mentor())) {
            return declined(before);
        }
        return sides().map(this::canceled);
    }

    /** A mentor who declines what was agreed on for another time has it in the calendar. */
    private Stream<NoticeRequested> declined(Booking before) {
        var declined = facts.placed(notice(student()))
                .because(booking.cancellation())
                .to(student(), NoticeKind.SESSION_DECLINED);
        return before.sequence() > 0 ? Stream.of(declined, canceled(mentor())) : Stream.of(declined);
    }

    private NoticeRequested canceled(PersonId side) {
        return facts.placed(notice(side).byWhomFor(side))
                .because(booking.cancellation())
                .to(side, NoticeKind.SESSION_CANCELED);
    }

    private MeetingNotice request() {
        var answerBy = Objects.requireNonNull(studentIn(booking).answerBy());
        return notice(mentor()).and("answerBy", answerBy.toString());
    }

    private MeetingNotice notice(PersonId side) {
        return MeetingNotice.about(Subject.SESSION, booking)
                .and("with", facts.name(side.equals(mentor()) ? student() : mentor()));
    }

    private Stream<PersonId> sides() {
        return Stream.of(student(), mentor());
    }

    private PersonId mentor() {
        return booking.host();
    }

    private PersonId student() {
        return studentIn(booking).person();
    }

    private static Participant studentIn(Booking booking) {
        return booking.participants().getLast();
    }

    private static boolean isRequest(Booking booking) {
        return studentIn(booking).is(ParticipationState.REQUESTED);
    }
}
