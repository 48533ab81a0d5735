package io.waymark.web.advisor.students;

import io.waymark.advising.api.timeline.TimelineEvent;
import io.waymark.web.ui.page.State;

/** How an event is marked. */
enum TimelineLook {
    SUBMITTED("send", State.SUBMITTED),
    VERIFIED("check", State.VERIFIED),
    RETURNED("back", State.RETURNED),
    REOPENED("half", State.PROGRESS),
    STARTED("road", State.PROGRESS),
    WAIVED("skip", State.WAIVED),
    BOOKED("calendar", State.PROGRESS),
    ATTENDED("calendar", State.VERIFIED),
    MISSED("calendar", State.STOP),
    CANCELED("close", State.LOCKED),
    SESSION("people", State.VERIFIED),
    NOTE("edit", State.TODO),
    CONTACT("chat", State.TODO),
    REASON("alert", State.RETURNED),
    RESOLVED("check", State.VERIFIED),
    ADVISOR("user", State.TODO),
    RECORD("user", State.TODO);

    private final String icon;
    private final State state;

    TimelineLook(String icon, State state) {
        this.icon = icon;
        this.state = state;
    }

    static TimelineLook of(TimelineEvent event) {
        return switch (event) {
            case EVIDENCE_SUBMITTED -> SUBMITTED;
            case EVIDENCE_ATTESTED, EVIDENCE_VERIFIED -> VERIFIED;
            case EVIDENCE_RETURNED, EVIDENCE_DISPUTED -> RETURNED;
            case EVIDENCE_REOPENED, WAIVER_REMOVED -> REOPENED;
            case ROADMAP_STARTED -> STARTED;
            case STEP_WAIVED -> WAIVED;
            case APPOINTMENT_BOOKED -> BOOKED;
            case APPOINTMENT_ATTENDED -> ATTENDED;
            case APPOINTMENT_MISSED -> MISSED;
            case APPOINTMENT_CANCELED, APPOINTMENT_DIDNT_HAPPEN, APPOINTMENT_DISPUTED -> CANCELED;
            case SESSION_ATTENDED -> SESSION;
            case NOTE_WRITTEN -> NOTE;
            case CONTACT_ATTEMPTED -> CONTACT;
            case REASON_BEGAN -> REASON;
            case REASON_ENDED -> RESOLVED;
            case ADVISOR_ASSIGNED, ADVISOR_ENDED -> ADVISOR;
            case COHORT_JOINED, LIFECYCLE_CHANGED -> RECORD;
        };
    }

    String icon() {
        return icon;
    }

    State state() {
        return state;
    }
}
