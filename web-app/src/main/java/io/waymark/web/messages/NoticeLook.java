package io.waymark.web.messages;

import io.waymark.core.notice.NoticeKind;
import io.waymark.web.ui.page.State;

/** How a kind of notice is told from others at a glance. */
record NoticeLook(String icon, State state) {

    static NoticeLook of(NoticeKind kind) {
        return switch (kind) {
            case EVIDENCE_WAITING -> new NoticeLook("send", State.SUBMITTED);
            case EVIDENCE_VERIFIED, EVIDENCE_CORRECTED, EVIDENCE_ANSWERED -> new NoticeLook("check", State.VERIFIED);
            case EVIDENCE_RETURNED, EVIDENCE_REOPENED, EVIDENCE_HANDED_BACK, EVIDENCE_DISPUTED ->
                new NoticeLook("back", State.RETURNED);
            case APPOINTMENT_BOOKED, SESSION_BOOKED, SESSION_SEAT_FREED, GROUP_SESSION_OPENED ->
                new NoticeLook("calendar", State.VERIFIED);
            case APPOINTMENT_RESCHEDULED,
                    APPOINTMENT_PLACE_CHANGED,
                    SESSION_RESCHEDULED,
                    SESSION_PLACE_CHANGED,
                    GROUP_SESSION_RESCHEDULED,
                    WAITLIST_RESCHEDULED,
                    SESSION_REQUESTED,
                    GROUP_SESSION_INVITED -> new NoticeLook("calendar", State.SUBMITTED);
            case APPOINTMENT_CANCELED, SESSION_CANCELED, SESSION_DECLINED, SESSION_EXPIRED, GROUP_SESSION_CANCELED ->
                new NoticeLook("close", State.STOP);
            case APPOINTMENT_DISPUTED, SESSION_DISPUTED -> new NoticeLook("alert", State.RETURNED);
            case APPOINTMENT_REOPENED, SESSION_REOPENED -> new NoticeLook("back", State.TODO);
            case APPOINTMENT_SETTLED, SESSION_SETTLED -> new NoticeLook("check", State.VERIFIED);
            case ACCREDITATION_ENDS, RENEWAL_LAPSED, EVIDENCE_SIGNED_BY_STRANGER ->
                new NoticeLook("alert", State.RETURNED);
            case APPOINTMENT_REMINDER, SESSION_REMINDER, GROUP_SESSION_REMINDER, RENEWAL_DUE ->
                new NoticeLook("clock", State.TODO);
            case ADVISOR_CHANGED, STUDENTS_ASSIGNED -> new NoticeLook("people", State.VERIFIED);
            case ADVISOR_ENDED, PERSON_LEFT, GROUP_SESSION_LEFT, EVIDENCE_CLOSED -> new NoticeLook("user", State.TODO);
            case PLACEMENT_REQUESTED -> new NoticeLook("pin", State.SUBMITTED);
            case PLACEMENT_ACCEPTED, PLACEMENT_AGREED -> new NoticeLook("pin", State.VERIFIED);
            case PLACEMENT_DECLINED -> new NoticeLook("back", State.RETURNED);
            case PLACEMENT_ENDED -> new NoticeLook("pin", State.TODO);
            case PLACEMENT_CANCELED -> new NoticeLook("close", State.STOP);
            case IMPORT_FINISHED -> new NoticeLook("upload", State.TODO);
        };
    }
}
