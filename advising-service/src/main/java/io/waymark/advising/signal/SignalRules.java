package io.waymark.advising.signal;

import io.waymark.advising.signal.Finding.Holds;
import io.waymark.advising.signal.Finding.Resolved;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a student needs attention, and what ends it. */
final class SignalRules {

    private SignalRules() {}

    static Finding judge(SignalSetting setting, StudentFacts facts, LocalDate today) {
        var assigned = facts.assigned();
        if (!facts.active()) {
            return new Resolved(Resolution.DEACTIVATED);
        }
        if (assigned == null) {
            return new Resolved(Resolution.UNASSIGNED);
        }
        if (!setting.enabled()) {
            return new Resolved(Resolution.TURNED_OFF);
        }
        var open = facts.open().get(setting.kind());
        var found = switch (setting.kind()) {
            case EVIDENCE_WAITING -> EvidenceRule.judge(false, facts, open);
            case RETURNED_EVIDENCE -> EvidenceRule.judge(true, facts, open);
            case MISSED_APPOINTMENT -> missedAppointment(facts);
            case ACCREDITATION_ENDS -> accreditationEnds(facts, open, today);
            case BEHIND_FORECAST -> behindForecast(facts, open, today);
            case NO_CONTACT -> noContact(facts, assigned.since(), open);
            case NO_APPOINTMENT -> noAppointment(facts, assigned.since());
            case NO_ROADMAP -> noRoadmap(facts, assigned.since());
        };
        return found.holds() != null && isDue(found.holds(), setting, today)
                ? found.holds()
                : new Resolved(found.otherwise());
    }

    private static boolean isDue(Holds holds, SignalSetting setting, LocalDate today) {
        return holds.days() == null
                ? !holds.since().isAfter(today.minusDays(setting.days()))
                : holds.days() >= setting.days();
    }

    private static Found missedAppointment(StudentFacts facts) {
        var meetings = facts.meetings();
        if (meetings.toCome()) {
            return new Found(null, Resolution.BOOKED);
        }
        if (meetings.attendedSince()) {
            return new Found(null, Resolution.ATTENDED);
        }
        return meetings.missedOn() == null
                ? new Found(null, Resolution.CORRECTED)
                : new Found(Holds.since(meetings.missedOn()), Resolution.NOT_DUE);
    }

    private static Found behindForecast(StudentFacts facts, @Nullable OpenSignal open, LocalDate today) {
        var behind = facts.behind();
        var holds = behind == null || behind.days() <= 0
                ? null
                : new Holds(open == null ? today : open.since(), behind.days(), behind.roadmap());
        return new Found(holds, Resolution.CAUGHT_UP);
    }

    /** Since it was found first: a day by which an accreditation was to end says little of when somebody could know. */
    private static Found accreditationEnds(StudentFacts facts, @Nullable OpenSignal open, LocalDate today) {
        var holds = facts.accreditationEnds() ? Holds.since(open == null ? today : open.since()) : null;
        return new Found(holds, Resolution.ACCREDITED);
    }

    private static Found noContact(StudentFacts facts, LocalDate assignedOn, @Nullable OpenSignal open) {
        var contactOn = facts.contact().on();
        var since = contactOn == null ? assignedOn : contactOn;
        if (open == null || !since.isAfter(open.since())) {
            return new Found(Holds.since(since), Resolution.NOT_DUE);
        }
        return new Found(Holds.since(since), contactOn == null ? Resolution.REASSIGNED : Resolution.CONTACTED);
    }

    private static Found noAppointment(StudentFacts facts, LocalDate assignedOn) {
        if (facts.contact().at() != null) {
            return new Found(null, Resolution.CONTACTED);
        }
        return facts.meetings().toCome()
                ? new Found(null, Resolution.BOOKED)
                : new Found(Holds.since(assignedOn), Resolution.NOT_DUE);
    }

    private static Found noRoadmap(StudentFacts facts, LocalDate assignedOn) {
        return facts.onRoadmap()
                ? new Found(null, Resolution.ROADMAP_STARTED)
                : new Found(Holds.since(assignedOn), Resolution.NOT_DUE);
    }
}
