package io.waymark.advising.placement;

import io.waymark.advising.api.placement.AskForPlacement;
import io.waymark.advising.api.placement.PlacementAction;
import io.waymark.advising.api.placement.PlacementAgreement;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementState;
import io.waymark.advising.api.placement.PlacementSupervisor;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.ConflictException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student's time at a site.
 *
 * @param wish what the student asked for
 * @param days that were settled
 */
record Placement(
        UUID id,
        PersonId student,
        AskForPlacement wish,
        Standing standing,
        @Nullable PlacementDays days,
        @Nullable PlacementSupervisor supervisor,
        @Nullable PlacementAgreement agreement,
        Instant requestedAt,
        int version) {

    static Placement asked(UUID id, PersonId student, AskForPlacement wish, Instant now) {
        return new Placement(id, student, wish, Standing.REQUESTED, null, null, null, now, 1);
    }

    PlacementDays daysOrWish() {
        return days == null ? wish.days() : days;
    }

    /** What counts of them: days of a place that is held do so from today on. */
    PlacementDays daysToCome(LocalDate today) {
        return standing.holds() && hasBegun(today) && !isOver(today)
                ? new PlacementDays(today, daysOrWish().lastDay())
                : daysOrWish();
    }

    PlacementState stateOn(LocalDate today) {
        return switch (standing) {
            case REQUESTED -> PlacementState.REQUESTED;
            case DECLINED -> PlacementState.DECLINED;
            case CANCELED -> PlacementState.CANCELED;
            case ACCEPTED -> isOver(today) ? PlacementState.ENDED : PlacementState.ACCEPTED;
            case AGREED -> {
                if (isOver(today)) {
                    yield PlacementState.ENDED;
                }
                yield hasBegun(today) ? PlacementState.ACTIVE : PlacementState.AGREED;
            }
        };
    }

    /** What can be done with it: by who answers for the college, or by the student. */
    Set<PlacementAction> actions(boolean coordinator, LocalDate today) {
        var actions = EnumSet.noneOf(PlacementAction.class);
        if (standing == Standing.REQUESTED) {
            actions.addAll(
                    coordinator
                            ? EnumSet.of(PlacementAction.ACCEPT, PlacementAction.DECLINE)
                            : EnumSet.of(PlacementAction.CANCEL));
        }
        if (standing.holds() && !isOver(today)) {
            if (hasBegun(today) && !lastsOneDay()) {
                actions.add(PlacementAction.END);
            }
            if (standing == Standing.ACCEPTED || !hasBegun(today) || lastsOneDay()) {
                actions.add(PlacementAction.CANCEL);
            }
        }
        if (standing == Standing.ACCEPTED && coordinator) {
            actions.add(PlacementAction.RECORD_AGREEMENT);
        }
        return actions;
    }

    void require(PlacementAction action, boolean coordinator, LocalDate today) {
        if (!actions(coordinator, today).contains(action)) {
            throw new ConflictException("placement-moved-on", "This cannot be done with this placement any more.");
        }
    }

    Placement accept(PlacementDays settled, @Nullable PlacementSupervisor named) {
        return new Placement(id, student, wish, Standing.ACCEPTED, settled, named, agreement, requestedAt, version + 1);
    }

    Placement agree(PlacementAgreement signed) {
        return new Placement(id, student, wish, Standing.AGREED, days, supervisor, signed, requestedAt, version + 1);
    }

    Placement end(LocalDate lastDay) {
        return new Placement(
                id,
                student,
                wish,
                standing,
                new PlacementDays(daysOrWish().firstDay(), lastDay),
                supervisor,
                agreement,
                requestedAt,
                version + 1);
    }

    /** Declined or canceled, it holds no place any more. */
    Placement close(Standing closed) {
        return new Placement(id, student, wish, closed, days, supervisor, agreement, requestedAt, version + 1);
    }

    boolean hasBegun(LocalDate today) {
        return days != null && !today.isBefore(days.firstDay());
    }

    /** No day is left of it on which it could end earlier. */
    private boolean lastsOneDay() {
        return days != null && days.firstDay().equals(days.lastDay());
    }

    private boolean isOver(LocalDate today) {
        return days != null && today.isAfter(days.lastDay());
    }
}
