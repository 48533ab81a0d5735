package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.mentor.api.SessionView;
import io.waymark.scheduling.booking.Booking;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts together what a session is made of: its own row, its booking, names, and where they meet: as was agreed, or as the mentor usually does. */
final class SessionViews {

    private static final MeetingPlace UNKNOWN = new MeetingPlace(MeetingKind.VIDEO, "");

    private SessionViews() {}

    static SessionView of(
            Session session,
            Booking booking,
            Map<PersonId, String> names,
            @Nullable MeetingPlace usual,
            Duration correction,
            Instant now) {
        var place = session.place().orElse(Objects.requireNonNullElse(usual, UNKNOWN));
        var mentor = booking.participants().getFirst();
        var student = booking.participants().getLast();
        var cancellation = booking.cancellation();
        return new SessionView(
                session.id().value(),
                side(session.student(), names),
                side(session.mentor(), names),
                booking.topic(),
                session.step(),
                booking.slot().startsAt(),
                booking.slot().endsAt(),
                booking.zone().getId(),
                place.kind(),
                place.where(),
                status(session, booking, now),
                student.answerBy(),
                SessionReports.saysMet(student),
                SessionReports.saysMet(mentor),
                session.finalFrom(correction),
                cancellation == null
                        ? null
                        : new SessionView.Canceled(
                                cancellation.by().value(), cancellation.reason(), cancellation.cause()),
                booking.version());
    }

    static SessionStatus status(Session session, Booking booking, Instant now) {
        return switch (session.state()) {
            case COMPLETED -> SessionStatus.COMPLETED;
            case MISSED -> SessionStatus.MISSED;
            case CANCELED -> SessionStatus.CANCELED;
            case DECLINED -> SessionStatus.DECLINED;
            case EXPIRED -> SessionStatus.EXPIRED;
            case BOOKED -> booked(booking, now);
        };
    }

    private static SessionStatus booked(Booking booking, Instant now) {
        var answerBy = booking.participants().getLast().answerBy();
        if (answerBy != null) {
            return answerBy.isAfter(now) ? SessionStatus.REQUESTED : SessionStatus.EXPIRED;
        }
        return switch (SessionReports.of(booking)) {
            case ONE_MISSED -> SessionStatus.REPORTED_MISSED;
            case CONTRARY -> SessionStatus.DISPUTED;
            default -> booking.slot().hasStartedBy(now) ? SessionStatus.AWAITING_REPORT : SessionStatus.BOOKED;
        };
    }

    private static SessionView.Side side(PersonId person, Map<PersonId, String> names) {
        return new SessionView.Side(person.value(), names.getOrDefault(person, ""));
    }
}
