package io.waymark.web.admin.people;

import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.person.LifecycleChangeView;
import io.waymark.advising.api.person.LifecycleChangeView.MadeBy;
import io.waymark.core.identity.Lifecycle;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import io.waymark.web.ui.timeline.TimelineEntry;
import io.waymark.web.ui.timeline.TimelineView;
import io.waymark.web.ui.timeline.Timelines;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what became of a person at the college, and who advised them. */
@Component
class PersonHistory {

    private final Timelines timelines;
    private final Texts texts;
    private final When when;

    PersonHistory(Timelines timelines, Texts texts, When when) {
        this.timelines = timelines;
        this.texts = texts;
        this.when = when;
    }

    /** @param now what is planned for later has not happened */
    TimelineView of(List<LifecycleChangeView> changes, List<AssignmentView> assignments, Instant now) {
        var entries = Stream.of(
                        changes.stream().map(this::changed),
                        assignments.stream()
                                .filter(each -> !each.startsAt().isAfter(now))
                                .map(this::assigned),
                        assignments.stream()
                                .filter(each -> isEnd(each, assignments, now))
                                .map(this::ended))
                .flatMap(each -> each)
                .toList();
        return timelines.of(entries, List.of(), null);
    }

    private TimelineEntry changed(LifecycleChangeView change) {
        var entry = TimelineEntry.of(
                        change.changedAt(),
                        change.lifecycle() == Lifecycle.ACTIVE ? "check" : "out",
                        change.lifecycle() == Lifecycle.ACTIVE ? State.VERIFIED : State.LOCKED,
                        texts.say("lifecycle." + change.lifecycle()),
                        by(change))
                .telling(texts.say("people.history.since", when.day(change.since())));
        return change.reason() == null
                ? entry
                : entry.quoting(change.reason()).seenBy(texts.say("people.history.admins"));
    }

    private String by(LifecycleChangeView change) {
        var by = change.by();
        if (change.madeBy() == MadeBy.IMPORT) {
            return by == null
                    ? texts.say("people.history.import")
                    : texts.say("people.history.import.of", by.fullName());
        }
        return by == null ? texts.say("people.history.somebody") : by.fullName();
    }

    private TimelineEntry assigned(AssignmentView assignment) {
        return TimelineEntry.of(
                assignment.startsAt(),
                "user",
                State.PROGRESS,
                texts.say("people.history.assigned", assignment.advisor().fullName()),
                null);
    }

    private TimelineEntry ended(AssignmentView assignment) {
        return TimelineEntry.of(
                Objects.requireNonNull(assignment.endsAt()),
                "user",
                State.WAIVED,
                texts.say("people.history.ended", assignment.advisor().fullName()),
                null);
    }

    /** An end that is no change to the next advisor. */
    private static boolean isEnd(AssignmentView assignment, List<AssignmentView> all, Instant now) {
        var end = assignment.endsAt();
        return end != null
                && !end.isAfter(now)
                && all.stream().noneMatch(each -> each.startsAt().equals(end));
    }
}
