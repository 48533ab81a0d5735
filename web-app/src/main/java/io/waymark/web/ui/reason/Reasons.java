package io.waymark.web.ui.reason;

import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.roadmap.RoadmapTitles;
import io.waymark.web.ui.time.When;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells why a student needs attention. */
@Component
public class Reasons {

    private static final String UNKNOWN = "unknown";

    private final Texts texts;
    private final When when;
    private final RoadmapTitles roadmaps;

    Reasons(Texts texts, When when, RoadmapTitles roadmaps) {
        this.texts = texts;
        this.when = when;
        this.roadmaps = roadmaps;
    }

    public ReasonView view(AttentionReason reason) {
        var setting = "/admin/settings/signals/" + reason.kind();
        return new ReasonView(
                state(reason.kind()),
                icon(reason.kind()),
                sentence(reason),
                detail(reason),
                rule(reason),
                CurrentCaller.find()
                        .filter(it -> it.is(Role.ADMIN))
                        .map(_ -> setting)
                        .orElse(null));
    }

    private String rule(AttentionReason reason) {
        return texts.say(
                "reason.rule",
                texts.say("reason.rule." + reason.kind(), reason.due()),
                texts.say("reason." + reason.kind()));
    }

    private String detail(AttentionReason reason) {
        var ending = reason.accreditation();
        if (ending != null) {
            return texts.say(
                    "reason.accreditation",
                    Map.of(
                            "program", ending.program(),
                            "college", ending.college(),
                            "accreditation", ending.accreditation(),
                            "through", when.dateInFull(ending.through()),
                            "graduation",
                                    ending.graduation() == null ? UNKNOWN : when.dateInFull(ending.graduation())));
        }
        var about = reason.about();
        var parts = new ArrayList<String>();
        parts.add(
                about == null ? texts.say("reason.since", when.shortDate(reason.since())) : roadmaps.step(step(about)));
        parts.addAll(reason.roadmaps());
        return texts.facts(parts);
    }

    /** How long it lasts, or what it is called where the days say nothing. */
    private String sentence(AttentionReason reason) {
        return texts.sayOr(
                "reason.days." + reason.kind(),
                Map.of("days", reason.days(), "months", months(reason.days())),
                texts.say("reason." + reason.kind()));
    }

    /** The key of a step, of what is named by a requirement of it: {@code build-portfolio/document-upload}. */
    public static String step(String about) {
        return about.split("/", 2)[0];
    }

    public static String icon(SignalKind kind) {
        return switch (kind) {
            case EVIDENCE_WAITING -> "clock";
            case MISSED_APPOINTMENT, NO_APPOINTMENT -> "calendar";
            case RETURNED_EVIDENCE -> "back";
            case ACCREDITATION_ENDS, BEHIND_FORECAST, NO_CONTACT -> "alert";
            case NO_ROADMAP -> "road";
        };
    }

    /** What is long is told in months. */
    private static int months(int days) {
        return days < 90 ? 0 : days / 30;
    }

    private static State state(SignalKind kind) {
        return switch (kind) {
            case EVIDENCE_WAITING -> State.SUBMITTED;
            case MISSED_APPOINTMENT, RETURNED_EVIDENCE -> State.RETURNED;
            case ACCREDITATION_ENDS, BEHIND_FORECAST, NO_CONTACT -> State.STOP;
            case NO_APPOINTMENT, NO_ROADMAP -> State.LOCKED;
        };
    }
}
