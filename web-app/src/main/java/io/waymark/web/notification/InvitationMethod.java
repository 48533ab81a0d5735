package io.waymark.web.notification;

import io.waymark.core.notice.NoticeKind;
import io.waymark.web.mail.Invitation.Method;
import java.util.Optional;

/** Reminders, requests and invitations enter nothing; what is declined may be a session that was to be moved. */
final class InvitationMethod {

    private InvitationMethod() {}

    static Optional<Method> of(NoticeKind kind) {
        return switch (kind) {
            case APPOINTMENT_BOOKED,
                    APPOINTMENT_RESCHEDULED,
                    APPOINTMENT_PLACE_CHANGED,
                    SESSION_BOOKED,
                    SESSION_SEAT_FREED,
                    SESSION_RESCHEDULED,
                    SESSION_PLACE_CHANGED,
                    GROUP_SESSION_OPENED,
                    GROUP_SESSION_RESCHEDULED -> Optional.of(Method.REQUEST);
            case APPOINTMENT_CANCELED, SESSION_CANCELED, SESSION_DECLINED, SESSION_EXPIRED, GROUP_SESSION_CANCELED ->
                Optional.of(Method.CANCEL);
            default -> Optional.empty();
        };
    }
}
