package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.SecondStanding;
import io.waymark.advising.api.contact.ContactAttempt;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.reason.Reasons;
import io.waymark.web.ui.time.When;
import io.waymark.web.ui.trail.MiniTrail;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells each student of the list in words. */
@Component
class CaseloadRows {

    private final Texts texts;
    private final When when;
    private final Reasons reasons;

    CaseloadRows(Texts texts, When when, Reasons reasons) {
        this.texts = texts;
        this.when = when;
        this.reasons = reasons;
    }

    StudentRow of(CaseloadRow row) {
        var student = row.student();
        return new StudentRow(
                student.id(),
                student.fullName(),
                row.number(),
                texts.list(row.cohorts()),
                row.reasons().stream().map(reasons::view).toList(),
                mini(row),
                where(row),
                row.percent() == null ? null : texts.say("caseload.percent", row.percent()),
                row.second() == null ? null : second(row.second()),
                row.lastContact() == null
                        ? texts.say("caseload.no-contact")
                        : when.shortDate(when.dateOf(row.lastContact())),
                row.lastAttempt() == null ? null : attempt(row.lastAttempt()),
                row.jobReady() == null
                        ? texts.say("caseload.no-forecast")
                        : when.month(YearMonth.from(row.jobReady().likely())),
                row.nextMeeting() == null ? null : when.moment(row.nextMeeting()));
    }

    /** Whoever was reached has been contacted, which is said already. */
    private @Nullable String attempt(ContactAttempt attempt) {
        return attempt.outcome() == ContactOutcome.REACHED
                ? null
                : texts.say("caseload.attempt." + attempt.outcome(), when.shortDate(when.dateOf(attempt.at())));
    }

    private static @Nullable MiniTrail mini(CaseloadRow row) {
        if (row.trail().isEmpty()) {
            return null;
        }
        var states =
                row.trail().stream().map(mark -> State.valueOf(mark.name())).toList();
        return MiniTrail.of(states, Objects.requireNonNullElse(row.stageNumber(), 0));
    }

    /** Whoever walks two has each named. */
    private String where(CaseloadRow row) {
        if (row.trail().isEmpty()) {
            return texts.say("caseload.nowhere");
        }
        var stage = stage(row.stageNumber(), row.stageTitle());
        return row.second() == null
                ? stage
                : texts.say("caseload.on", Objects.requireNonNullElse(row.roadmapTitle(), ""), stage);
    }

    private String second(SecondStanding second) {
        return second.percent() == null
                ? second.roadmapTitle()
                : texts.say("caseload.on", second.roadmapTitle(), stage(second.stageNumber(), second.stageTitle()));
    }

    private String stage(@Nullable Integer number, @Nullable String title) {
        return number == null ? texts.say("caseload.complete") : number + " · " + Objects.requireNonNullElse(title, "");
    }
}
