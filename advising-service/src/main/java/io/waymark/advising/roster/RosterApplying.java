package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.person.People;
import io.waymark.advising.person.PersonNews;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.DomainException;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.task.BackgroundTasks;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Applies a roster in one transaction, and afterwards tells the other services whom it changed. */
@Component
class RosterApplying {

    private static final Logger LOG = LoggerFactory.getLogger(RosterApplying.class);
    private static final int STRETCH = 500;

    private final RosterStore rosters;
    private final RosterRows rows;
    private final RosterMerge merge;
    private final People people;
    private final BackgroundTasks tasks;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Clock clock;

    RosterApplying(
            RosterStore rosters,
            RosterRows rows,
            RosterMerge merge,
            People people,
            BackgroundTasks tasks,
            Outbox outbox,
            TransactionOperations transaction,
            Clock clock) {
        this.rosters = rosters;
        this.rows = rows;
        this.merge = merge;
        this.people = people;
        this.tasks = tasks;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    void apply(RosterId roster) {
        try {
            transaction.executeWithoutResult(_ -> rosters.countAnew(roster));
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
        merge.merge(id, rosters.terms(id, new PersonId(by.id()), clock.instant()), it -> report(id, it));
        rosters.applied(id, clock.instant());
        tasks.start(RosterWork.of(RosterWork.TELL, id));
    }

    /** How far it has come is worth telling, but no reason to give up. */
    private void report(RosterId roster, MergeRows.Stretch applied) {
        try {
            rosters.applied(roster, applied);
        } catch (TransactionException | DataAccessException unheard) {
            LOG.warn("Could not tell how far roster {} is applied", roster, unheard);
        }
    }

    void tell(RosterId roster) {
        while (Boolean.TRUE.equals(transaction.execute(_ -> tellStretch(roster)))) {
            // on to the next
        }
    }

    private boolean tellStretch(RosterId roster) {
        var next = rows.nextToTell(roster, STRETCH);
        outbox.publish(
                people.entries(next).values().stream().map(PersonNews::of).toList());
        return !next.isEmpty();
    }

    private void fail(RosterId roster, String why) {
        transaction.executeWithoutResult(_ -> rosters.fail(roster, why));
    }
}
