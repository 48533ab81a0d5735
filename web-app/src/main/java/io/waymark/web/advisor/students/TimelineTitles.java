package io.waymark.web.advisor.students;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.api.timeline.TimelineEntryView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.reason.Reasons;
import io.waymark.web.ui.roadmap.RoadmapTitles;
import io.waymark.web.ui.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says what an event was, in a title and the sentences below it. */
@Component
class TimelineTitles {

    private final RoadmapTitles roadmaps;
    private final Texts texts;
    private final When when;

    TimelineTitles(RoadmapTitles roadmaps, Texts texts, When when) {
        this.roadmaps = roadmaps;
        this.texts = texts;
        this.when = when;
    }

    String title(TimelineEntryView happened) {
        return texts.say("file.event." + happened.event(), subject(happened));
    }

    private String subject(TimelineEntryView happened) {
        return switch (happened.event()) {
            case EVIDENCE_SUBMITTED,
                    EVIDENCE_ATTESTED,
                    EVIDENCE_VERIFIED,
                    EVIDENCE_RETURNED,
                    EVIDENCE_DISPUTED,
                    EVIDENCE_REOPENED,
                    STEP_WAIVED,
                    WAIVER_REMOVED -> roadmaps.step(argument(happened, "step"));
            case ROADMAP_STARTED -> roadmaps.roadmap(argument(happened, "roadmap"));
            case APPOINTMENT_BOOKED, APPOINTMENT_CANCELED -> when.moment(Instant.parse(argument(happened, "startsAt")));
            case CONTACT_ATTEMPTED -> texts.say("file.outcome." + argument(happened, "outcome"));
            case REASON_BEGAN, REASON_ENDED -> texts.say("reason." + argument(happened, "reason"));
            case ADVISOR_ASSIGNED, ADVISOR_ENDED ->
                Objects.requireNonNull(happened.who(), "an advisor").fullName();
            case COHORT_JOINED -> argument(happened, "cohort");
            case LIFECYCLE_CHANGED -> texts.say("lifecycle." + argument(happened, "lifecycle"));
            case APPOINTMENT_ATTENDED,
                    APPOINTMENT_MISSED,
                    APPOINTMENT_DIDNT_HAPPEN,
                    APPOINTMENT_DISPUTED,
                    SESSION_ATTENDED,
                    NOTE_WRITTEN -> "";
        };
    }

    List<String> sentences(TimelineEntryView happened) {
        return switch (happened.event()) {
            case EVIDENCE_SUBMITTED, EVIDENCE_VERIFIED, EVIDENCE_RETURNED ->
                List.of(texts.say("evidence.kind." + argument(happened, "evidence")));
            case EVIDENCE_DISPUTED -> List.of(texts.say("outside.dispute." + argument(happened, "dispute")));
            case SESSION_ATTENDED ->
                List.of(texts.say("file.counts-toward", roadmaps.step(argument(happened, "step"))));
            case CONTACT_ATTEMPTED -> List.of(texts.say("file.channel." + argument(happened, "channel")));
            case REASON_ENDED -> List.of(texts.say("file.resolution." + argument(happened, "resolution")));
            case REASON_BEGAN -> about(happened);
            case LIFECYCLE_CHANGED ->
                List.of(texts.say("file.since", when.date(LocalDate.parse(argument(happened, "since")))));
            default -> List.of();
        };
    }

    private List<String> about(TimelineEntryView happened) {
        var about = happened.arguments().get("about");
        if (about == null) {
            return List.of();
        }
        return List.of(
                SignalKind.BEHIND_FORECAST.name().equals(happened.arguments().get("reason"))
                        ? roadmaps.roadmap(about)
                        : roadmaps.step(Reasons.step(about)));
    }

    private static String argument(TimelineEntryView happened, String name) {
        return Objects.requireNonNull(happened.arguments().get(name), name);
    }
}
