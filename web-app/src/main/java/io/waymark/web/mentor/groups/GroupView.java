package io.waymark.web.mentor.groups;

import io.waymark.core.time.CancellationCause;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentor.api.GroupSessionView.Seat;
import io.waymark.mentor.api.GroupSessionView.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group session as its mentor sees it.
 *
 * @param students who takes part, waits, or was invited
 * @param begun whether it is time to say who attended
 * @param reason why it was canceled; null if it was not, blank if there is a cause
 */
public record GroupView(
        UUID id,
        String topic,
        Instant startsAt,
        Instant endsAt,
        int seats,
        int taken,
        int waiting,
        boolean series,
        List<Student> students,
        boolean begun,
        @Nullable String reason,
        @Nullable CancellationCause cause,
        int version) {

    static GroupView of(GroupSessionView group, Instant now) {
        return new GroupView(
                group.id(),
                group.topic(),
                group.startsAt(),
                group.endsAt(),
                group.seats(),
                group.taken(),
                group.waiting(),
                group.series() != null,
                group.students().stream()
                        .filter(seat -> seat.part().state() != State.CANCELED)
                        .map(Student::of)
                        .toList(),
                !group.startsAt().isAfter(now),
                group.cancellationReason(),
                group.cancellationCause(),
                group.version());
    }

    public String href() {
        return "/mentor/groups/" + id;
    }

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    public boolean isCancelable() {
        return !begun && reason == null;
    }

    /** How many seats have no attendance yet, once it has begun. */
    public long due() {
        return begun && reason == null
                ? students.stream().filter(it -> it.state == State.CONFIRMED).count()
                : 0;
    }

    /** A student and how they take part. */
    public record Student(
            UUID id, String name, State state, @Nullable Instant answerBy) {

        static Student of(Seat seat) {
            return new Student(
                    seat.student(),
                    seat.name(),
                    seat.part().state(),
                    seat.part().answerBy());
        }

        public boolean isSeated() {
            return state == State.CONFIRMED || state == State.ATTENDED || state == State.MISSED;
        }

        public boolean isRequest() {
            return state == State.REQUESTED;
        }

        /** Which badge the state has. */
        public io.waymark.web.ui.page.State badge() {
            return switch (state) {
                case CONFIRMED, ATTENDED -> io.waymark.web.ui.page.State.VERIFIED;
                case MISSED -> io.waymark.web.ui.page.State.STOP;
                case REQUESTED -> io.waymark.web.ui.page.State.RETURNED;
                default -> io.waymark.web.ui.page.State.SUBMITTED;
            };
        }
    }
}
