package io.waymark.mentoring.group;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.scheduling.booking.BookingChange;
import io.waymark.scheduling.booking.Participant;
import io.waymark.scheduling.booking.ParticipationState;
import io.waymark.scheduling.notice.MeetingNotice;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one student's part in a group session that goes on. Whatever the student sees at once, such as to wait, is
 * no news.
 *
 * @param before how they stood, if they did
 */
record SeatNews(@Nullable Participant before, Participant after, GroupSessionNews session, Instant now) {

    static SeatNews of(BookingChange change, Participant seat, GroupSessionNews session, Instant now) {
        return new SeatNews(change.earlier(seat).orElse(null), seat, session, now);
    }

    Stream<NoticeRequested> told() {
        if (after.isHost() || was(after.state())) {
            return Stream.of();
        }
        return switch (after.state()) {
            case CONFIRMED -> Stream.of(seated());
            case REQUESTED -> Stream.of(requested());
            case INVITED -> Stream.of(session.toStudent().to(after.person(), NoticeKind.GROUP_SESSION_INVITED));
            case CANCELED -> ended();
            case WAITING, ATTENDED, MISSED -> Stream.of();
        };
    }

    /** By the mentor's yes, by joining, or because somebody else left. */
    private NoticeRequested seated() {
        var notice = session.placedToStudent();
        return was(ParticipationState.WAITING) && !isBy(after.person())
                ? notice.to(after.person(), NoticeKind.SESSION_SEAT_FREED)
                : notice.byWhomFor(after.person()).to(after.person(), NoticeKind.SESSION_BOOKED);
    }

    private NoticeRequested requested() {
        return session.toMentorOf(after.person())
                .and("answerBy", Objects.requireNonNull(after.answerBy()).toString())
                .to(session.booking().host(), NoticeKind.SESSION_REQUESTED, after.person());
    }

    private Stream<NoticeRequested> ended() {
        if (was(ParticipationState.REQUESTED) && isOverdue()) {
            return Stream.of(session.placedToStudent().to(after.person(), NoticeKind.SESSION_EXPIRED));
        }
        if (was(ParticipationState.REQUESTED) && isBy(session.booking().host())) {
            return Stream.of(session.placedToStudent().to(after.person(), NoticeKind.SESSION_DECLINED));
        }
        return was(ParticipationState.CONFIRMED) || was(ParticipationState.REQUESTED) ? left() : Stream.of();
    }

    /** By the student, or because the student left the college. */
    private Stream<NoticeRequested> left() {
        return Stream.of(
                session.placedToStudent().byWhomFor(after.person()).to(after.person(), NoticeKind.SESSION_CANCELED),
                session.toMentorOf(after.person())
                        .and("guests", Integer.toString(session.booking().seatsTaken()))
                        .to(session.booking().host(), NoticeKind.GROUP_SESSION_LEFT, after.person()));
    }

    private boolean was(ParticipationState state) {
        return before != null && before.is(state);
    }

    private boolean isBy(PersonId person) {
        return MeetingNotice.actorIn(session.booking()).filter(person::equals).isPresent();
    }

    private boolean isOverdue() {
        return before != null && before.answerBy() != null && !before.answerBy().isAfter(now);
    }
}
