package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Remembers which advisors got somebody, until all are through. */
class StretchAssigning implements Assignments.Assigning {

    private final Instant now;
    private final UnaryOperator<List<Assignment>> write;
    private final Consumer<Set<PersonId>> refuseOverfull;
    private final Set<PersonId> gaining = new HashSet<>();

    /** @param write answers with those that brought an advisor somebody */
    StretchAssigning(Instant now, UnaryOperator<List<Assignment>> write, Consumer<Set<PersonId>> refuseOverfull) {
        this.now = now;
        this.write = write;
        this.refuseOverfull = refuseOverfull;
    }

    @Override
    public void assign(Map<PersonId, PersonId> advisors) {
        var wanted = advisors.entrySet().stream()
                .map(it -> Assignment.of(it.getKey(), it.getValue(), Period.startingAt(now)))
                .toList();
        write.apply(wanted).forEach(it -> gaining.add(it.advisor()));
    }

    @Override
    public void finish() {
        refuseOverfull.accept(gaining);
    }
}
