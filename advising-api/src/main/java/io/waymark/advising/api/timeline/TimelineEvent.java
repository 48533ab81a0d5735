package io.waymark.advising.api.timeline;

/** What can happen to a student, with the {@linkplain TimelineEntryView#arguments arguments} that say more about it. */
public enum TimelineEvent {
    /** {@code step}, {@code evidence} (its kind), {@code id}. */
    EVIDENCE_SUBMITTED(TimelineKind.EVIDENCE),
    /** What students verify themselves. As above. */
    EVIDENCE_ATTESTED(TimelineKind.EVIDENCE),
    /** As above and {@code as}, the capacity; {@code outsider}, the name of somebody without an account. */
    EVIDENCE_VERIFIED(TimelineKind.EVIDENCE),
    /** As {@link #EVIDENCE_VERIFIED}. */
    EVIDENCE_RETURNED(TimelineKind.EVIDENCE),
    /** As {@link #EVIDENCE_VERIFIED} and {@code dispute}. */
    EVIDENCE_DISPUTED(TimelineKind.EVIDENCE),
    /** As {@link #EVIDENCE_SUBMITTED}. */
    EVIDENCE_REOPENED(TimelineKind.EVIDENCE),
    /** {@code roadmap}, its key. */
    ROADMAP_STARTED(TimelineKind.ROADMAP),
    /** {@code step}. */
    STEP_WAIVED(TimelineKind.ROADMAP),
    /** {@code step}. */
    WAIVER_REMOVED(TimelineKind.ROADMAP),
    /** {@code startsAt}, {@code id}. */
    APPOINTMENT_BOOKED(TimelineKind.APPOINTMENT),
    /** As above; at the time it began. */
    APPOINTMENT_ATTENDED(TimelineKind.APPOINTMENT),
    /** As above; at the time it would have begun. */
    APPOINTMENT_MISSED(TimelineKind.APPOINTMENT),
    /** As above; nobody missed it. */
    APPOINTMENT_DIDNT_HAPPEN(TimelineKind.APPOINTMENT),
    /** As above; the two sides say different things of it. */
    APPOINTMENT_DISPUTED(TimelineKind.APPOINTMENT),
    /** As above. */
    APPOINTMENT_CANCELED(TimelineKind.APPOINTMENT),
    /** {@code step}. */
    SESSION_ATTENDED(TimelineKind.SESSION),
    /** {@code shared}, {@code id}. */
    NOTE_WRITTEN(TimelineKind.NOTE),
    /** {@code channel}, {@code outcome}. */
    CONTACT_ATTEMPTED(TimelineKind.CONTACT),
    /** {@code reason}; {@code about}, the key of a step or requirement, if there is one. */
    REASON_BEGAN(TimelineKind.REASON),
    /** As above and {@code resolution}. */
    REASON_ENDED(TimelineKind.REASON),
    ADVISOR_ASSIGNED(TimelineKind.RECORD),
    /** And nobody followed at once. */
    ADVISOR_ENDED(TimelineKind.RECORD),
    /** {@code cohort}, its name. */
    COHORT_JOINED(TimelineKind.RECORD),
    /** {@code lifecycle}, {@code since}. */
    LIFECYCLE_CHANGED(TimelineKind.RECORD);

    private final TimelineKind kind;

    TimelineEvent(TimelineKind kind) {
        this.kind = kind;
    }

    public TimelineKind kind() {
        return kind;
    }
}
