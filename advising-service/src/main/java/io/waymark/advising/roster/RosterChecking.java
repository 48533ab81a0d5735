package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterState;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Checks a roster stretch by stretch. Each is a transaction that also remembers how far the check has come. */
@Component
class RosterChecking {

    private static final int STRETCH = 2_000;

    private final RosterStore rosters;
    private final RosterCounts counts;
    private final RosterRows rows;
    private final FaultStore faults;
    private final ConflictQuery conflictQuery;
    private final ConflictStore conflicts;
    private final TransactionSettings settings;
    private final RosterRuleBook ruleBook;
    private final TransactionOperations transaction;
    private final Clock clock;

    RosterChecking(
            RosterStore rosters,
            RosterCounts counts,
            RosterRows rows,
            FaultStore faults,
            ConflictQuery conflictQuery,
            ConflictStore conflicts,
            TransactionSettings settings,
            RosterRuleBook ruleBook,
            TransactionOperations transaction,
            Clock clock) {
        this.rosters = rosters;
        this.counts = counts;
        this.rows = rows;
        this.faults = faults;
        this.conflictQuery = conflictQuery;
        this.conflicts = conflicts;
        this.settings = settings;
        this.ruleBook = ruleBook;
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
        settings.joinSetsAsSets();
        if (roster.checked() == 0) {
            conflictQuery.find(id, clock.instant());
            conflicts.count(id);
        }
        var stretch = rows.after(id, rows.lastChecked(roster), STRETCH, clock.instant());
        var rules = ruleBook.rulesFor(id, stretch);
        faults.add(id, stretch.stream().flatMap(it -> rules.check(it).stream()).toList());
        rows.rememberWhoseNumbers(id, stretch, clock.instant());
        counts.checked(id, stretch);
        if (stretch.size() < STRETCH) {
            counts.finishCheck(id, clock.instant());
            return false;
        }
        return true;
    }
}
