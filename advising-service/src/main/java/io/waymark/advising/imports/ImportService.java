package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.spool.SpooledFile;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.tenancy.CurrentCaller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ImportService {

    private final ImportStore imports;
    private final ImportReader reader;
    private final ImportErrorStore errors;
    private final ChangeStore changes;
    private final ImportStates states;
    private final ImportCounts counts;
    private final ImportStaging staging;
    private final ImportFileStore files;
    private final BackgroundTasks tasks;
    private final CurrentCaller caller;
    private final Clock clock;

    ImportService(
            ImportStore imports,
            ImportReader reader,
            ImportErrorStore errors,
            ChangeStore changes,
            ImportStates states,
            ImportCounts counts,
            ImportStaging staging,
            ImportFileStore files,
            BackgroundTasks tasks,
            CurrentCaller caller,
            Clock clock) {
        this.imports = imports;
        this.reader = reader;
        this.errors = errors;
        this.changes = changes;
        this.states = states;
        this.counts = counts;
        this.staging = staging;
        this.files = files;
        this.tasks = tasks;
        this.caller = caller;
        this.clock = clock;
    }

    ImportView upload(String name, boolean partial, SpooledFile csv) {
        var id = ImportId.next();
        imports.add(id, name, partial, caller.get().person(), clock.instant());
        var staged = staging.stage(id, reading -> read(reading, csv));
        imports.received(id, csv.bytes(), staged);
        if (staged.foreign().isSaid()) {
            files.keep(id, csv);
        }
        errors.add(id, staged.errors());
        tasks.start(ImportWork.of(ImportWork.CHECK, id));
        return reader.find(id);
    }

    private static ImportFile.Contents read(ImportFile reading, SpooledFile csv) {
        try {
            return reading.read(csv);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Checks its file by what is said of the columns by now, as an import of its own. This one if the file is not kept any more. */
    ImportView checkAnew(ImportId id) {
        var before = imports.lock(id);
        var kept = files.spool(id);
        if (kept.isEmpty()) {
            return before;
        }
        try (var file = kept.get()) {
            if (isOpen(before)) {
                states.discard(id);
            }
            files.forget(id);
            return upload(before.name(), before.partial(), file);
        }
    }

    private static boolean isOpen(ImportView upload) {
        return upload.state() == ImportState.CHECKING || upload.state() == ImportState.CHECKED;
    }

    ImportView apply(ImportId id, ApplyImport how) {
        var upload = imports.lock(id);
        if (upload.state() != ImportState.CHECKED) {
            throw new RuleViolationException(
                    "import-not-checked", "Only a checked import can be applied, and only once.");
        }
        if (upload.errors() > 0) {
            throw new RuleViolationException("import-has-errors", "Fix the errors in your file and upload it again.");
        }
        var changedByHand = Objects.requireNonNullElse(how.changedByHand(), ConflictChoice.KEEP);
        var inactive = Objects.requireNonNullElse(how.inactive(), ConflictChoice.KEEP);
        if (!Boolean.TRUE.equals(how.staffConfirmed())) {
            refuseNewStaff(changes.newStaff(id, ConflictStore.kept(changedByHand, inactive)));
        }
        states.beginApplying(id, caller.get().person(), changedByHand, inactive);
        counts.countAnew(id);
        tasks.start(ImportWork.of(ImportWork.APPLY, id));
        return reader.find(id);
    }

    private static void refuseNewStaff(int people) {
        if (people > 0) {
            throw new RuleViolationException(
                    "staff-not-confirmed",
                    "Look at who will be admin, registrar, faculty or advisor, and confirm it.",
                    Map.of("people", people));
        }
    }

    ImportView discard(ImportId id) {
        var upload = imports.lock(id);
        if (!isOpen(upload)) {
            throw new RuleViolationException("import-closed", "This import can no longer be discarded.");
        }
        states.discard(id);
        return reader.find(id);
    }
}
