package io.waymark.advising.advisor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What becomes of a student whose planned assignment is canceled: whoever has them until then keeps them for its time, and
 * beyond it, if they were to have them again.
 *
 * @param before of the advisor who has the student until then
 * @param after of the same advisor, in whose place the first goes on
 */
record Cancellation(Assignment canceled, Optional<Assignment> before, Optional<Assignment> after) {

    /** @param around the student's assignments that end when this one starts, or later */
    static Cancellation of(Assignment canceled, List<Assignment> around) {
        var start = canceled.period().from();
        var before =
                around.stream().filter(it -> start.equals(it.period().until())).findFirst();
        var after = around.stream()
                .filter(it -> it.period().from().equals(canceled.period().until()))
                .filter(it -> before.filter(it::isWithSameAdvisorAs).isPresent())
                .findFirst();
        return new Cancellation(canceled, before, after);
    }

    List<UUID> removed() {
        return Stream.concat(Stream.of(canceled), after.stream())
                .map(Assignment::id)
                .toList();
    }

    Optional<Assignment> extended() {
        var until = after.orElse(canceled).period().until();
        return before.map(it -> it.during(new Period(it.period().from(), until)));
    }
}
