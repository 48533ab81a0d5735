package io.waymark.advising.advisor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a new assignment of a student does to those it meets: they give way for its time and keep what is left of theirs.
 *
 * @param shortened of which some time was taken
 * @param extended of the same advisor, which goes on instead of a new one
 */
record Reassignment(
        Assignment wanted,
        List<UUID> removed,
        List<Assignment> shortened,
        List<Assignment> extended,
        List<Assignment> added) {

    /** @param present the student's assignments that end after the new one starts, or just then */
    static Reassignment of(List<Assignment> present, Assignment wanted) {
        var change =
                new Reassignment(wanted, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (present.stream()
                .noneMatch(it -> it.isWithSameAdvisorAs(wanted) && it.period().encloses(wanted.period()))) {
            change.make(present);
        }
        return change;
    }

    /** Whether the advisor has the student for a time for which somebody else, or nobody, had them before. */
    boolean bringsSomebody() {
        return !extended.isEmpty() || !added.isEmpty();
    }

    private void make(List<Assignment> present) {
        var goesOn = present.stream()
                .filter(it -> it.isWithSameAdvisorAs(wanted) && it.period().reaches(wanted.period()))
                .findFirst();
        present.stream()
                .filter(it -> goesOn.isEmpty() || it != goesOn.get())
                .filter(it -> it.period().overlaps(wanted.period()))
                .forEach(it -> giveWay(it, wanted.period()));
        goesOn.ifPresentOrElse(
                it -> extended.add(
                        it.during(new Period(it.period().from(), wanted.period().until()))),
                () -> added.add(wanted));
    }

    private void giveWay(Assignment met, Period taken) {
        var time = met.period();
        if (time.startsBefore(taken.from())) {
            shortened.add(met.during(time.endingAt(taken.from())));
            rest(met, taken).ifPresent(added::add);
        } else {
            rest(met, taken).ifPresentOrElse(it -> shortened.add(met.during(it.period())), () -> removed.add(met.id()));
        }
    }

    /** What is left of an assignment after the time taken. */
    private static Optional<Assignment> rest(Assignment met, Period taken) {
        var from = taken.until();
        return from == null || !met.period().endsAfter(taken)
                ? Optional.empty()
                : Optional.of(new Assignment(
                        UuidCreator.getTimeOrderedEpoch(),
                        met.student(),
                        met.advisor(),
                        new Period(from, met.period().until()),
                        met.handover()));
    }
}
