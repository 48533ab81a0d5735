package io.waymark.web.caseload;

import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.Reason;
import io.waymark.advising.api.contact.ContactAttempt;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.web.page.State;
import io.waymark.web.page.Words;
import io.waymark.web.roadmap.RoadmapWords;
import io.waymark.web.time.When;
import io.waymark.web.trail.MiniView;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells each student of the list in words. */
@Component
class Rows {

    private final Words words;
    private final When when;
    private final RoadmapWords roadmaps;

    Rows(Words words, When when, RoadmapWords roadmaps) {
        this.words = words;
        this.when = when;
        this.roadmaps = roadmaps;
    }

    RowView of(CaseloadRow row) {
        var student = row.student();
        return new RowView(
                student.id(),
                student.givenName() + " " + student.familyName(),
                row.number(),
                String.join(", ", row.cohorts()),
                row.reasons().stream().map(this::why).toList(),
                mini(row),
                where(row),
                row.lastContact() == null
                        ? words.say("caseload.no-contact")
                        : when.shortDate(when.dateOf(row.lastContact())),
                row.lastAttempt() == null ? null : attempt(row.lastAttempt()),
                row.jobReady() == null
                        ? words.say("caseload.no-forecast")
                        : when.month(YearMonth.from(row.jobReady().likely())),
                row.nextMeeting() == null ? null : when.moment(row.nextMeeting()));
    }

    /** Whoever was reached has been contacted, which is said already. */
    private @Nullable String attempt(ContactAttempt attempt) {
        return attempt.outcome() == ContactOutcome.REACHED
                ? null
                : words.say("caseload.attempt." + attempt.outcome(), when.shortDate(when.dateOf(attempt.at())));
    }

    private RowView.Why why(Reason reason) {
        return new RowView.Why(
                state(reason.kind()),
                icon(reason.kind()),
                words.say("caseload.reason." + reason.kind(), reason.days(), reason.days() / 30),
                reason.about() == null
                        ? words.say("caseload.since", when.shortDate(reason.since()))
                        : step(reason.about()));
    }

    /** A requirement is named after its step: {@code build-portfolio/document-upload}. */
    private String step(String about) {
        return roadmaps.step(about.split("/", 2)[0]);
    }

    private static State state(SignalKind kind) {
        return switch (kind) {
            case EVIDENCE_WAITING -> State.SUBMITTED;
            case MISSED_APPOINTMENT, RETURNED_EVIDENCE -> State.RETURNED;
            case BEHIND_FORECAST, NO_CONTACT -> State.STOP;
            case NO_APPOINTMENT, NO_ROADMAP -> State.LOCKED;
        };
    }

    private static String icon(SignalKind kind) {
        return switch (kind) {
            case EVIDENCE_WAITING -> "clock";
            case MISSED_APPOINTMENT, NO_APPOINTMENT -> "calendar";
            case RETURNED_EVIDENCE -> "back";
            case BEHIND_FORECAST, NO_CONTACT -> "alert";
            case NO_ROADMAP -> "road";
        };
    }

    private static @Nullable MiniView mini(CaseloadRow row) {
        if (row.trail().isEmpty()) {
            return null;
        }
        var states =
                row.trail().stream().map(mark -> State.valueOf(mark.name())).toList();
        return MiniView.of(states, Objects.requireNonNullElse(row.stageNumber(), 0));
    }

    private String where(CaseloadRow row) {
        if (row.trail().isEmpty()) {
            return words.say("caseload.nowhere");
        }
        return row.stageNumber() == null
                ? words.say("caseload.complete")
                : row.stageNumber() + " · " + Objects.requireNonNullElse(row.stageTitle(), "");
    }
}
