package io.waymark.advising.api.caseload;

import io.waymark.advising.api.contact.ContactAttempt;
import io.waymark.advising.api.journey.ForecastView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student on an advisor's list.
 *
 * @param reasons why the student needs attention, the most urgent first; empty if nothing is wrong
 * @param trail the mark of each stage of the roadmap, in order; empty without a roadmap
 * @param second the roadmap that the student walks beside the first, if any
 * @param lastAttempt the last time somebody tried to reach the student, whatever came of it
 * @param stageNumber counted from 1; null without a roadmap or once all is complete
 */
public record CaseloadRow(
        PersonBrief student,
        String number,
        String email,
        List<String> cohorts,
        List<AttentionReason> reasons,
        @Nullable String roadmapTitle,
        @Nullable Integer percent,
        @Nullable Integer stageNumber,
        @Nullable String stageTitle,
        List<Mark> trail,
        @Nullable SecondStanding second,
        @Nullable Instant lastContact,
        @Nullable ContactAttempt lastAttempt,
        @Nullable ForecastView jobReady,
        @Nullable Instant nextMeeting) {

    public CaseloadRow with(List<AttentionReason> told) {
        return new CaseloadRow(
                student,
                number,
                email,
                cohorts,
                told,
                roadmapTitle,
                percent,
                stageNumber,
                stageTitle,
                trail,
                second,
                lastContact,
                lastAttempt,
                jobReady,
                nextMeeting);
    }
}
