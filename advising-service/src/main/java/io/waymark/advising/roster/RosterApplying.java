package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.task.BackgroundTasks;
import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Applies a roster in one transaction, and has the other services told afterwards. */
@Component
class RosterApplying {

    private static final Logger LOG = LoggerFactory.getLogger(RosterApplying.class);

    private final RosterStore rosters;
    private final RosterStates states;
    private final RosterCounts counts;
    private final RosterMerge merge;
    private final People people;
    private final BackgroundTasks tasks;
    private final TransactionOperations transaction;
    private final Clock clock;

    RosterApplying(
            RosterStore rosters,
            RosterStates states,
            RosterCounts counts,
            RosterMerge merge,
            People people,
            BackgroundTasks tasks,
            TransactionOperations transaction,
            Clock clock) {
        this.rosters = rosters;
        this.states = states;
        this.counts = counts;
        this.merge = merge;
        this.people = people;
        this.tasks = tasks;
        this.transaction = transaction;
        this.clock = clock;
    }

    void apply(RosterId roster) {
        try {
            transaction.executeWithoutResult(_ -> counts.countAnew(roster));
            transaction.executeWithoutResult(_ -> applyWhole(roster));
        } catch (DomainException refused) {
            fail(roster, String.valueOf(refused.getMessage()));
        } catch (DataIntegrityViolationException outdated) {
            fail(roster, "The directory has changed since the check. Upload the file again.");
        }
    }

    private void applyWhole(RosterId id) {
        var roster = rosters.lockForApplying(id);
        var by = roster.appliedBy();
        if (roster.state() != RosterState.APPLYING || by == null) {
            return;
        }
        var admin = new PersonId(by.id());
        if (people.active(Set.of(admin), Role.ADMIN).isEmpty()) {
            throw new RuleViolationException("not-an-admin", "Only an admin can apply a roster.");
        }
        merge.merge(id, rosters.terms(id, admin, clock.instant()), it -> report(id, it));
        counts.applied(id, clock.instant());
        tasks.start(RosterWork.of(RosterWork.TELL, id));
    }

    /** How far it has come is worth telling, but no reason to give up. */
    private void report(RosterId roster, MergeStretch applied) {
        try {
            counts.applied(roster, applied);
        } catch (TransactionException | DataAccessException unheard) {
            LOG.warn("Could not tell how far roster {} is applied", roster, unheard);
        }
    }

    private void fail(RosterId roster, String why) {
        transaction.executeWithoutResult(_ -> states.fail(roster, why));
    }
}
