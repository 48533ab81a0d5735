package io.waymark.advising.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.MissingLeaving;
import io.waymark.advising.api.imports.MissingStudent;
import io.waymark.advising.api.imports.RecordMissing;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is missing from an import, and that they have left. */
@Service
@Transactional
class MissingService {

    /** A file that was cut off looks like many who left. */
    private static final int ONE_IN = 10;

    private final ImportStore imports;
    private final ImportReader reader;
    private final MissingStudents missing;
    private final LeaverStore leavers;
    private final Institutions institutions;
    private final Disclosures disclosures;
    private final BackgroundTasks tasks;
    private final CurrentCaller caller;
    private final Clock clock;

    MissingService(
            ImportStore imports,
            ImportReader reader,
            MissingStudents missing,
            LeaverStore leavers,
            Institutions institutions,
            Disclosures disclosures,
            BackgroundTasks tasks,
            CurrentCaller caller,
            Clock clock) {
        this.imports = imports;
        this.reader = reader;
        this.missing = missing;
        this.leavers = leavers;
        this.institutions = institutions;
        this.disclosures = disclosures;
        this.tasks = tasks;
        this.caller = caller;
        this.clock = clock;
    }

    Page<MissingStudent> list(ImportId upload, @Nullable String after, int limit) {
        reader.find(upload);
        var page = Page.of(missing.list(upload, Cursor.read(after, 1), limit), limit, it -> Cursor.at(it.number()));
        disclosures.record(
                page.items().stream().map(it -> new PersonId(it.student().id())).toList(), "missing", "admin");
        return page;
    }

    MissingLeaving leave(ImportId id, RecordMissing request) {
        var upload = imports.lock(id);
        if (upload.state() != ImportState.APPLIED) {
            throw new RuleViolationException("import-not-applied", "Apply the import first.");
        }
        if (request.lifecycle() == Lifecycle.ACTIVE) {
            throw new RuleViolationException("not-a-leaving", "Who leaves is no longer active.");
        }
        if (request.day().isAfter(institutions.today())) {
            throw new RuleViolationException("day-to-come", "Record a leaving on its day or later.");
        }
        if (leavers.isUnderWay(id)) {
            throw new RuleViolationException("leaving-under-way", "Wait until the others have left.");
        }
        var leaving = missing.among(id, request.students());
        if (leaving.isEmpty()) {
            throw new RuleViolationException("nobody-missing", "None of these are missing from the file.");
        }
        refuseMany(leaving.size(), request.number());
        var work = UuidCreator.getTimeOrderedEpoch();
        leavers.add(work, id, request, leaving, caller.get().person(), clock.instant());
        tasks.start(LeaverWork.of(work));
        return latest(id);
    }

    private void refuseMany(int leaving, @Nullable Integer number) {
        var students = missing.activeStudents();
        if (leaving * ONE_IN > students && (number == null || number != leaving)) {
            throw new RuleViolationException(
                    "many-leave",
                    "These are more than a tenth of all students. Give their number.",
                    Map.of("number", leaving, "students", students));
        }
    }

    @Transactional(readOnly = true)
    MissingLeaving latest(ImportId upload) {
        return leavers.latest(upload)
                .orElseThrow(
                        () -> new NotFoundException("no-such-leaving", "Nobody missing was recorded as having left."));
    }
}
