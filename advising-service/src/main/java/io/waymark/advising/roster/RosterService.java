package io.waymark.advising.roster;

import io.waymark.advising.api.roster.ApplyRoster;
import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.advising.spool.SpooledFile;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RosterService {

    private final RosterStore rosters;
    private final RosterReader reader;
    private final FaultStore faults;
    private final RosterStates states;
    private final RosterCounts counts;
    private final RosterIntake intake;
    private final BackgroundTasks tasks;
    private final CurrentCaller caller;
    private final Clock clock;

    RosterService(
            RosterStore rosters,
            RosterReader reader,
            FaultStore faults,
            RosterStates states,
            RosterCounts counts,
            RosterIntake intake,
            BackgroundTasks tasks,
            CurrentCaller caller,
            Clock clock) {
        this.rosters = rosters;
        this.reader = reader;
        this.faults = faults;
        this.states = states;
        this.counts = counts;
        this.intake = intake;
        this.tasks = tasks;
        this.caller = caller;
        this.clock = clock;
    }

    RosterView upload(String name, SpooledFile csv) {
        var id = RosterId.next();
        rosters.add(id, name, caller.get().person(), clock.instant());
        var staged = intake.take(id, csv);
        rosters.received(id, csv.bytes(), staged);
        faults.add(id, staged.faults());
        tasks.start(RosterWork.of(RosterWork.CHECK, id));
        return reader.find(id);
    }

    RosterView apply(RosterId id, ApplyRoster how) {
        var roster = rosters.lock(id);
        if (roster.state() != RosterState.CHECKED) {
            throw new RuleViolationException(
                    "roster-not-checked", "Only a checked roster can be applied, and only once.");
        }
        if (roster.faults() > 0) {
            throw new RuleViolationException("roster-has-faults", "Mend the faults in your file and upload it again.");
        }
        states.beginApplying(
                id,
                caller.get().person(),
                Objects.requireNonNullElse(how.changedByHand(), ConflictChoice.KEEP),
                Objects.requireNonNullElse(how.inactive(), ConflictChoice.KEEP));
        counts.countAnew(id);
        tasks.start(RosterWork.of(RosterWork.APPLY, id));
        return reader.find(id);
    }

    RosterView stop(RosterId id) {
        var roster = rosters.lock(id);
        if (roster.state() != RosterState.CHECKING && roster.state() != RosterState.CHECKED) {
            throw new RuleViolationException("roster-closed", "This roster can no longer be stopped.");
        }
        states.stop(id);
        return reader.find(id);
    }
}
