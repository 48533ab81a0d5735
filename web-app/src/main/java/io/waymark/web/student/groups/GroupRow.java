package io.waymark.web.student.groups;

import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentor.api.GroupSessionView.State;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group session as a student sees it.
 *
 * @param mine how the student takes part; null if not at all
 * @param answerBy until when their request holds a seat
 */
public record GroupRow(
        UUID id,
        String topic,
        UUID mentor,
        String mentorName,
        Instant startsAt,
        long minutes,
        int free,
        int waiting,
        @Nullable State mine,
        @Nullable Instant answerBy,
        boolean begun) {

    private static final Set<State> TAKING_PART = EnumSet.of(State.REQUESTED, State.WAITING, State.CONFIRMED);

    static GroupRow of(GroupSessionView group, Instant now) {
        var mine = group.mine();
        return new GroupRow(
                group.id(),
                group.topic(),
                group.mentor().id(),
                group.mentor().name(),
                group.startsAt(),
                Duration.between(group.startsAt(), group.endsAt()).toMinutes(),
                Math.max(0, group.seats() - group.taken()),
                group.waiting(),
                mine == null || mine.state() == State.CANCELED ? null : mine.state(),
                mine == null ? null : mine.answerBy(),
                !group.startsAt().isAfter(now));
    }

    public String href() {
        return "/student/groups/" + id;
    }

    /** Whether the student has a seat to enter into their calendar. */
    public boolean isInCalendar() {
        return mine == State.CONFIRMED || mine == State.ATTENDED || mine == State.MISSED;
    }

    public boolean isLeavable() {
        return !begun && mine != null && TAKING_PART.contains(mine);
    }

    public boolean isJoinable() {
        return !begun && (mine == null || mine == State.INVITED);
    }

    /** Which badge its state has. */
    public io.waymark.web.ui.page.State badge() {
        return mine == State.CONFIRMED || mine == State.ATTENDED
                ? io.waymark.web.ui.page.State.VERIFIED
                : io.waymark.web.ui.page.State.SUBMITTED;
    }
}
