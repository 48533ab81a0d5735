package io.waymark.web.advisor.students;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.api.timeline.TimelineEntryView;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.reason.Reasons;
import io.waymark.web.ui.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in words what happened to a student, who did it, and what one can do from there. */
@Component
class TimelineEntries {

    private final TimelineTitles titles;
    private final Texts texts;
    private final CurrentCaller caller;

    TimelineEntries(TimelineTitles titles, Texts texts, CurrentCaller caller) {
        this.titles = titles;
        this.texts = texts;
        this.caller = caller;
    }

    TimelineEntry of(FileHead student, TimelineEntryView happened) {
        var look = TimelineLook.of(happened.event());
        return new TimelineEntry(
                happened.at(),
                icon(happened, look),
                look.state(),
                titles.title(happened),
                who(happened),
                titles.sentences(happened),
                happened.said(),
                readers(student, happened),
                actions(student.href(), happened));
    }

    private static String icon(TimelineEntryView happened, TimelineLook look) {
        var reason = happened.arguments().get("reason");
        return look == TimelineLook.REASON && reason != null ? Reasons.icon(SignalKind.valueOf(reason)) : look.icon();
    }

    private @Nullable String who(TimelineEntryView happened) {
        var outsider = happened.arguments().get("outsider");
        if (outsider != null) {
            return texts.say(
                    "file.outsider",
                    outsider,
                    texts.say("asked.verifier." + happened.arguments().get("as")));
        }
        var who = happened.who();
        if (who == null || TimelineLook.of(happened.event()) == TimelineLook.ADVISOR) {
            return null;
        }
        return caller.get().person().value().equals(who.id()) ? texts.say("file.you") : who.fullName();
    }

    private @Nullable String readers(FileHead student, TimelineEntryView happened) {
        var shared = happened.arguments().get("shared");
        if (shared == null) {
            return null;
        }
        return Boolean.parseBoolean(shared) ? texts.say("file.shared", student.called()) : texts.say("file.private");
    }

    private List<Action> actions(String student, TimelineEntryView happened) {
        var actions = new ArrayList<Action>();
        var id = happened.arguments().get("id");
        var step = happened.arguments().get("step");
        switch (happened.event().kind()) {
            case EVIDENCE -> actions.add(Action.link(texts.say("file.open-step"), student + "/steps/" + step));
            case APPOINTMENT -> {
                if (id != null) {
                    actions.add(Action.link(texts.say("file.open-appointment"), "/host/calendar/advisor/" + id));
                }
            }
            case NOTE -> {
                if (id != null) {
                    actions.add(Action.link(texts.say("notes.edit"), student + "/notes/" + id));
                }
            }
            case ROADMAP, SESSION, CONTACT, REASON, RECORD -> {}
        }
        return actions;
    }
}
