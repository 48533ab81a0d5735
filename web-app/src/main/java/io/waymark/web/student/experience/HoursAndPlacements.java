package io.waymark.web.student.experience;

import io.waymark.advising.api.experience.HoursView;
import io.waymark.advising.api.experience.UnaskedHours;
import io.waymark.advising.api.placement.PlacementState;
import io.waymark.advising.api.placement.PlacementView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A student's hours, and where they put them in.
 *
 * @param placements null while they cannot be shown
 */
record HoursAndPlacements(HoursView hours, @Nullable List<PlacementView> placements) {

    private static final Set<PlacementState> WORKED_AT =
            Set.of(PlacementState.ACCEPTED, PlacementState.AGREED, PlacementState.ACTIVE, PlacementState.ENDED);

    /** Those whose days have begun, the latest first: hours can be worked there. */
    List<PlacementView> begun() {
        return placements == null
                ? List.of()
                : placements.stream()
                        .filter(it -> WORKED_AT.contains(it.state())
                                && !it.daysOrWish().firstDay().isAfter(hours.today()))
                        .toList();
    }

    /**
     * The placement that has this day.
     *
     * @param requirement what it is for; whatever it is for, if it is null
     */
    Optional<PlacementView> place(LocalDate day, @Nullable String requirement) {
        return begun().stream()
                .filter(it -> it.daysOrWish().has(day))
                .filter(it -> requirement == null || it.requirement().equals(requirement))
                .findFirst();
    }

    /** Who looks after the student at the first site with hours that nobody is asked about. */
    SupervisorForm supervisor() {
        return hours.unasked().stream()
                .flatMap(it -> supervisor(it).stream())
                .findFirst()
                .orElse(SupervisorForm.BLANK);
    }

    private Optional<SupervisorForm> supervisor(UnaskedHours unasked) {
        return begun().stream()
                .filter(it -> it.site().name().equalsIgnoreCase(unasked.site()))
                .flatMap(it -> Optional.ofNullable(it.supervisor()).stream())
                .map(it -> new SupervisorForm(unasked.site(), it.name(), it.email()))
                .findFirst();
    }
}
