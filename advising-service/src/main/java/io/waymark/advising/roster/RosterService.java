package io.waymark.advising.roster;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RosterService {

    private final RosterStore rosters;
    private final RosterStaging staging;
    private final BackgroundTasks tasks;
    private final CurrentCaller caller;
    private final Clock clock;

    RosterService(
            RosterStore rosters, RosterStaging staging, BackgroundTasks tasks, CurrentCaller caller, Clock clock) {
        this.rosters = rosters;
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
        rosters.add(id, staged.faults());
        tasks.start(RosterWork.of(RosterWork.CHECK, id));
        return rosters.find(id);
    }

    private RosterStaging.Staged stage(RosterId id, SpooledFile csv) {
        try (var content = csv.open()) {
            return staging.stage(id, new Utf8Reader(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Transactional(readOnly = true)
    Page<RosterView> list(@Nullable String after, int limit) {
        return Page.of(rosters.list(Cursor.read(after, 1), limit), limit, it -> Cursor.at(it.id()));
    }

    @Transactional(readOnly = true)
    RosterView show(RosterId roster) {
        return rosters.find(roster);
    }

    @Transactional(readOnly = true)
    Page<RosterFault> faults(RosterId roster, @Nullable String after, int limit) {
        rosters.find(roster);
        return FaultPages.page(rosters, roster, after, limit);
    }

    @Transactional(readOnly = true)
    Path faultsAsCsv(RosterId roster) {
        rosters.find(roster);
        return FaultPages.file(rosters, roster);
    }

    RosterView apply(RosterId id) {
        var roster = rosters.lock(id);
        if (roster.state() != RosterState.CHECKED) {
            throw new RuleViolationException(
                    "roster-not-checked", "Only a checked roster can be applied, and only once.");
        }
        if (roster.faults() > 0) {
            throw new RuleViolationException("roster-has-faults", "Mend the faults in your file and upload it again.");
        }
        rosters.beginApplying(id, caller.get().person());
        tasks.start(RosterWork.of(RosterWork.APPLY, id));
        return rosters.find(id);
    }

    RosterView stop(RosterId id) {
        var roster = rosters.lock(id);
        if (roster.state() != RosterState.CHECKING && roster.state() != RosterState.CHECKED) {
            throw new RuleViolationException("roster-closed", "This roster can no longer be stopped.");
        }
        rosters.stop(id);
        return rosters.find(id);
    }
}
