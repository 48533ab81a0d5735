package io.waymark.advising.roster;

import io.waymark.advising.api.roster.ApplyRoster;
import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.advising.api.roster.RosterConflict;
import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.advising.spool.SpooledFile;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.tenancy.CurrentCaller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RosterService {

    private final RosterStore rosters;
    private final RosterReader reader;
    private final FaultStore faults;
    private final ConflictStore conflicts;
    private final RosterStaging staging;
    private final BackgroundTasks tasks;
    private final CurrentCaller caller;
    private final Clock clock;

    RosterService(
            RosterStore rosters,
            RosterReader reader,
            FaultStore faults,
            ConflictStore conflicts,
            RosterStaging staging,
            BackgroundTasks tasks,
            CurrentCaller caller,
            Clock clock) {
        this.rosters = rosters;
        this.reader = reader;
        this.faults = faults;
        this.conflicts = conflicts;
        this.staging = staging;
        this.tasks = tasks;
        this.caller = caller;
        this.clock = clock;
    }

    RosterView upload(String name, SpooledFile csv) {
        var id = RosterId.next();
        rosters.add(id, name, caller.get().person(), clock.instant());
        var staged = stage(id, csv);
        rosters.received(id, csv.bytes(), staged.rows());
        faults.add(id, staged.faults());
        tasks.start(RosterWork.of(RosterWork.CHECK, id));
        return reader.find(id);
    }

    private RosterCopy.Staged stage(RosterId id, SpooledFile csv) {
        try (var content = csv.open()) {
            return staging.stage(id, new Utf8Reader(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Transactional(readOnly = true)
    Page<RosterView> list(@Nullable String after, int limit) {
        return Page.of(reader.list(Cursor.read(after, 1), limit), limit, it -> Cursor.at(it.id()));
    }

    @Transactional(readOnly = true)
    RosterView show(RosterId roster) {
        return reader.find(roster);
    }

    @Transactional(readOnly = true)
    Page<RosterFault> faults(RosterId roster, @Nullable String after, int limit) {
        reader.find(roster);
        return FaultPages.page(faults, roster, after, limit);
    }

    @Transactional(readOnly = true)
    Path faultsAsCsv(RosterId roster) {
        reader.find(roster);
        return FaultPages.file(faults, roster);
    }

    @Transactional(readOnly = true)
    Page<RosterConflict> conflicts(RosterId roster, @Nullable String after, int limit) {
        reader.find(roster);
        return Page.of(conflicts.list(roster, Cursor.read(after, 3), limit), limit, ConflictStore::placeOf);
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
        rosters.beginApplying(
                id,
                caller.get().person(),
                Objects.requireNonNullElse(how.changedByHand(), ConflictChoice.KEEP),
                Objects.requireNonNullElse(how.inactive(), ConflictChoice.KEEP));
        tasks.start(RosterWork.of(RosterWork.APPLY, id));
        return reader.find(id);
    }

    RosterView stop(RosterId id) {
        var roster = rosters.lock(id);
        if (roster.state() != RosterState.CHECKING && roster.state() != RosterState.CHECKED) {
            throw new RuleViolationException("roster-closed", "This roster can no longer be stopped.");
        }
        rosters.stop(id);
        return reader.find(id);
    }
}
