package io.waymark.web.roster;

import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.web.page.Action;
import io.waymark.web.page.Figures;
import io.waymark.web.page.JobView;
import io.waymark.web.page.JobView.JobCount;
import io.waymark.web.page.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells how far an import is. */
@Component
class Jobs {

    private final Words words;
    private final Figures figures;

    Jobs(Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    JobView of(RosterView roster) {
        var state = roster.state();
        var running = state == RosterState.CHECKING || state == RosterState.APPLYING;
        var done = done(roster);
        return new JobView(
                "job",
                words.say("imports.job." + state),
                words.say("imports.state." + state),
                done,
                Math.max(1, roster.rows()),
                words.say("imports.progress", figures.count(done), figures.count(roster.rows())),
                words.say("imports.leaving." + state),
                List.of(
                        count(
                                state == RosterState.APPLIED ? "imports.were-created" : "imports.created",
                                roster.created()),
                        count(
                                state == RosterState.APPLIED ? "imports.were-changed" : "imports.changed",
                                roster.changed()),
                        count("imports.unchanged", roster.unchanged()),
                        new JobCount(words.say("imports.faults"), figures.count(roster.faults()), roster.faults() > 0)),
                actions(roster),
                running ? "/imports/" + roster.id() : null);
    }

    private static int done(RosterView roster) {
        return switch (roster.state()) {
            case CHECKING, CHECKED, STOPPED -> roster.checked();
            case APPLYING, FAILED -> roster.created() + roster.changed() + roster.unchanged() + roster.repeated();
            case APPLIED -> roster.rows();
        };
    }

    private JobCount count(String label, int figure) {
        return new JobCount(words.say(label), figures.count(figure), false);
    }

    private List<Action> actions(RosterView roster) {
        var apply = Action.post(words.say("imports.apply"), "/imports/" + roster.id() + "/apply");
        var stop = "/imports/" + roster.id() + "/stop";
        return switch (roster.state()) {
            case CHECKING -> List.of(Action.post(words.say("imports.stop"), stop));
            case CHECKED ->
                roster.faults() > 0
                        ? List.of(
                                Action.link(words.say("imports.again"), "/imports"),
                                Action.post(words.say("imports.drop"), stop))
                        : roster.conflicts() > 0
                                ? List.of(Action.post(words.say("imports.drop"), stop))
                                : List.of(apply, Action.post(words.say("imports.drop"), stop));
            case APPLIED -> List.of(Action.link(words.say("imports.see-people"), "/people"));
            case STOPPED, FAILED -> List.of(Action.link(words.say("imports.again"), "/imports"));
            case APPLYING -> List.of();
        };
    }
}
