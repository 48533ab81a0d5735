package io.waymark.core.notice;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody can be told, and what has to be known to say it. An argument with a question mark may be missing.
 *
 * <p>Names and what people wrote are passed on as they are, moments in ISO 8601 and UTC, days likewise, numbers as digits. The
 * rest are codes: {@code by} is {@code you}, {@code other}, {@code system}
 * or, of what an admin decided, {@code college}; {@code capacity} a
 * {@link io.waymark.core.roadmap.VerifierRole}; {@code placeKind} a {@link io.waymark.core.time.MeetingKind};
 * {@code cause} a {@link io.waymark.core.time.CancellationCause}, where nobody gave a {@code reason};
 * {@code dispute} is why somebody outside the college does not verify, {@code NOT_RIGHT} or {@code UNKNOWN_STUDENT};
 * {@code ahead} is {@code day} or {@code hour}; {@code lifecycle} a {@link io.waymark.core.identity.Lifecycle}. A meeting's
 * {@code uid} and {@code sequence} are those of its calendar file. What is booked, changed or reminded of belongs into the
 * recipient's calendar, what is canceled, declined or expired out of it, there as it was entered, with
 * its place; to ask and to invite changes no calendar.
 *
 * <p>A step is said by its {@code stepKey} in its {@code roadmap}, in the reader's language; {@code step} is its title in the
 * sender's, for who finds none: a newer version of the roadmap may have it no more.
 */
public enum NoticeKind {

    /** To a verifier: a student waits for their decision. */
    EVIDENCE_WAITING("student", "label", "step", "stepKey?", "roadmap?", "capacity", "dueOn"),

    /** To the student, once the decision can be undone no more. */
    EVIDENCE_VERIFIED("label", "step", "stepKey?", "roadmap?", "capacity", "reviewer?", "comment?"),
    EVIDENCE_RETURNED("label", "step", "stepKey?", "roadmap?", "capacity", "reviewer?", "reason?", "dispute?"),

    /** Likewise: verified, with other values than the student wrote. */
    EVIDENCE_CORRECTED("label", "step", "stepKey?", "roadmap?", "capacity", "reviewer?", "reason"),

    /** Likewise of several that one person decided together; about the first, or the first that was returned. */
    EVIDENCE_ANSWERED(
            "label", "step", "stepKey?", "roadmap?", "capacity", "reviewer?", "count", "returned", "corrected?"),

    /** To the student: a decision they were told of holds no more. */
    EVIDENCE_REOPENED("label", "step", "stepKey?", "roadmap?", "capacity", "reviewer?", "reason"),

    /** To the student: whoever was to verify it has left, and they have to name somebody else. */
    EVIDENCE_HANDED_BACK("label", "step", "stepKey?", "roadmap?", "capacity"),

    /** To the mentor or peer who was to verify it: the student has left. */
    EVIDENCE_CLOSED("student", "label", "step", "stepKey?", "roadmap?", "capacity"),

    /**
     * To the student's advisor, or to the admins where there is none: somebody outside the college disputes it, and perhaps
     * {@code more} at once.
     */
    EVIDENCE_DISPUTED(
            "student",
            "label",
            "step",
            "stepKey?",
            "roadmap?",
            "capacity",
            "reviewer?",
            "comment?",
            "dispute?",
            "more?"),

    /**
     * To the student's advisor: somebody outside the college verified it, and perhaps {@code more} at once, from an address that
     * nobody at the college knows.
     */
    EVIDENCE_SIGNED_BY_STRANGER("student", "label", "step", "stepKey?", "roadmap?", "capacity", "reviewer?", "more?"),

    /**
     * To a student, and with their name to their advisor: the accreditation of the student's program has lapsed or ends before
     * they expect to graduate.
     */
    ACCREDITATION_ENDS("program", "college", "accreditation", "through", "student?"),

    /** To a student: the cycle of a credential ends, and units are {@code missing}. */
    RENEWAL_DUE("credential", "endsOn", "missing"),

    /** To a student, and with their name to their advisor: the cycle has ended, and no renewal is on file. */
    RENEWAL_LAPSED("credential", "endsOn", "student?"),

    APPOINTMENT_BOOKED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "by", "placeKind?", "place?"),
    APPOINTMENT_RESCHEDULED(
            "with", "startsAt", "endsAt", "topic", "uid", "sequence", "by", "before", "placeKind?", "place?"),

    /** To both sides: it takes place elsewhere, or in another way. */
    APPOINTMENT_PLACE_CHANGED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "by", "placeKind", "place?"),
    APPOINTMENT_CANCELED(
            "with",
            "startsAt",
            "endsAt",
            "topic",
            "uid",
            "sequence",
            "by",
            "reason?",
            "cause?",
            "placeKind?",
            "place?"),
    APPOINTMENT_REMINDER("with", "startsAt", "endsAt", "topic", "uid", "sequence", "ahead", "placeKind?", "place?"),

    /** To the other side: who they met {@code says} something else of it, {@code ATTENDED}, {@code MISSED} or {@code DIDNT_HAPPEN}. */
    APPOINTMENT_DISPUTED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "says"),

    /** To both sides: it is known what became of it; the college says why. */
    APPOINTMENT_SETTLED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "outcome", "by", "reason?"),

    /** To the other side: who they met has taken back what they said of it, so that it is open again. */
    APPOINTMENT_REOPENED("with", "startsAt", "endsAt", "topic", "uid", "sequence"),

    /** To the mentor: a student asks for a session, or to move one from {@code before}, or for a seat in a group session. */
    SESSION_REQUESTED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "answerBy", "before?"),

    /** To both sides of a session, and to a student who has a seat in a group session. */
    SESSION_BOOKED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "by", "placeKind?", "place?"),

    /** To a student who waited, and has a seat in a group session now. */
    SESSION_SEAT_FREED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "placeKind?", "place?"),
    SESSION_RESCHEDULED(
            "with", "startsAt", "endsAt", "topic", "uid", "sequence", "by", "before", "placeKind?", "place?"),
    SESSION_PLACE_CHANGED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "by", "placeKind", "place?"),

    /** To a student who waits for a seat in a group session, and goes on waiting. */
    WAITLIST_RESCHEDULED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "by", "before"),
    SESSION_CANCELED(
            "with",
            "startsAt",
            "endsAt",
            "topic",
            "uid",
            "sequence",
            "by",
            "reason?",
            "cause?",
            "placeKind?",
            "place?"),

    /** To the student who asked. */
    SESSION_DECLINED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "reason?", "placeKind?", "place?"),

    /** To both: nobody answered in time. */
    SESSION_EXPIRED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "placeKind?", "place?"),
    SESSION_REMINDER("with", "startsAt", "endsAt", "topic", "uid", "sequence", "ahead", "placeKind?", "place?"),

    /** Likewise of a session, of which nobody says that it was missed. */
    SESSION_DISPUTED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "says"),

    SESSION_SETTLED("with", "startsAt", "endsAt", "topic", "uid", "sequence", "outcome", "by", "reason?"),

    SESSION_REOPENED("with", "startsAt", "endsAt", "topic", "uid", "sequence"),

    /** To a student whom a mentor invited; no seat is held. */
    GROUP_SESSION_INVITED("with", "startsAt", "endsAt", "topic", "uid", "sequence"),

    /** To the mentor whose group session it is; {@code guests} have a seat. */
    GROUP_SESSION_OPENED("startsAt", "endsAt", "topic", "uid", "sequence", "guests", "placeKind?", "place?"),
    GROUP_SESSION_RESCHEDULED(
            "startsAt", "endsAt", "topic", "uid", "sequence", "guests", "by", "before", "placeKind?", "place?"),
    GROUP_SESSION_CANCELED(
            "startsAt",
            "endsAt",
            "topic",
            "uid",
            "sequence",
            "guests",
            "by",
            "reason?",
            "cause?",
            "placeKind?",
            "place?"),

    /** To the mentor: {@code with} has or asks for a seat no more. */
    GROUP_SESSION_LEFT("with", "startsAt", "endsAt", "topic", "uid", "sequence", "guests"),
    GROUP_SESSION_REMINDER("startsAt", "endsAt", "topic", "uid", "sequence", "guests", "ahead", "placeKind?", "place?"),

    /** To a student: somebody else advises them, or for the first time somebody does. */
    ADVISOR_CHANGED("advisor", "before?"),

    /** To a student whom nobody advises any more. */
    ADVISOR_ENDED("before"),

    /** To an advisor: they got students. */
    STUDENTS_ASSIGNED("count"),

    /** To whoever worked with the person; only to their advisor with what became of them. */
    PERSON_LEFT("person", "lifecycle?", "since?"),

    /**
     * To who uploaded it, if {@code outcome} is {@code CHECKED} or {@code CHECK_FAILED}; to who applied it, if {@code APPLIED} or
     * {@code FAILED}.
     */
    IMPORT_FINISHED("file", "outcome", "rows", "errors"),

    /** To the student's advisor, or to the admins where there is none: a student asks for a site. */
    PLACEMENT_REQUESTED("student", "site", "firstOn", "lastOn"),

    /** To the student. */
    PLACEMENT_ACCEPTED("site", "firstOn", "lastOn"),
    PLACEMENT_DECLINED("site", "reason"),
    PLACEMENT_AGREED("site", "firstOn", "lastOn"),

    /** To the side that did not do it, or to the advisor of who leaves; {@code student} is told to the staff. */
    PLACEMENT_ENDED("site", "student?", "lastOn", "reason?"),
    PLACEMENT_CANCELED("site", "student?", "reason?");

    private final Set<String> required;
    private final Set<String> optional;

    NoticeKind(String... arguments) {
        required = Arrays.stream(arguments).filter(it -> !it.endsWith("?")).collect(Collectors.toUnmodifiableSet());
        optional = Arrays.stream(arguments)
                .filter(it -> it.endsWith("?"))
                .map(it -> it.substring(0, it.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What has to be known. */
    public Set<String> required() {
        return required;
    }

    /** What may be known besides. */
    public Set<String> optional() {
        return optional;
    }

    /** Whether it can be said with these arguments: all that are needed are there, and none that nobody would say. */
    public boolean takes(Set<String> arguments) {
        return arguments.containsAll(required)
                && arguments.stream().allMatch(it -> required.contains(it) || optional.contains(it));
    }
}
