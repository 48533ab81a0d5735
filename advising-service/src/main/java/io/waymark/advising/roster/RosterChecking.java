package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.roadmap.Roadmaps;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Checks a roster stretch by stretch. Each is a transaction that also remembers how far the check has come. */
@Component
class RosterChecking {

    private static final int STRETCH = 2_000;

    private final RosterStore rosters;
    private final RosterRows rows;
    private final FaultStore faults;
    private final ConflictStore conflicts;
    private final RosterMerge merge;
    private final Roadmaps roadmaps;
    private final TransactionOperations transaction;
    private final Clock clock;

    RosterChecking(
            RosterStore rosters,
            RosterRows rows,
            FaultStore faults,
            ConflictStore conflicts,
            RosterMerge merge,
            Roadmaps roadmaps,
            TransactionOperations transaction,
            Clock clock) {
        this.rosters = rosters;
        this.rows = rows;
        this.faults = faults;
        this.conflicts = conflicts;
        this.merge = merge;
        this.roadmaps = roadmaps;
        this.transaction = transaction;
        this.clock = clock;
    }

    void check(RosterId roster) {
        while (Boolean.TRUE.equals(transaction.execute(_ -> checkStretch(roster)))) {
            // on to the next
        }
    }

    private boolean checkStretch(RosterId id) {
        var roster = rosters.lock(id);
        if (roster.state() != RosterState.CHECKING) {
            return false;
        }
        merge.joinSetsAsSets();
        if (roster.checked() == 0) {
            conflicts.find(id, clock.instant());
            conflicts.count(id);
        }
        var stretch = rows.after(id, rows.lastChecked(roster), STRETCH, clock.instant());
        var rules = new RosterRules(
                roadmaps.newest().stream().map(it -> it.key().value()).collect(Collectors.toSet()));
        faults.add(id, stretch.stream().flatMap(it -> rules.check(it).stream()).toList());
        rows.rememberWhoseNumbers(id, stretch);
        rosters.checked(id, stretch);
        if (stretch.size() < STRETCH) {
            rosters.finishCheck(id, clock.instant());
            return false;
        }
        return true;
    }
}
