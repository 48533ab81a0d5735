package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.task.BackgroundTasks;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Applies an import in one transaction, and has the other services told afterwards. */
@Component
class ImportApplying {

    private static final Logger LOG = LoggerFactory.getLogger(ImportApplying.class);

    private final ImportStore imports;
    private final ImportStates states;
    private final ImportCounts counts;
    private final ImportMerge merge;
    private final ImportNotices notices;
    private final People people;
    private final BackgroundTasks tasks;
    private final TransactionOperations transaction;
    private final Clock clock;

    ImportApplying(
            ImportStore imports,
            ImportStates states,
            ImportCounts counts,
            ImportMerge merge,
            ImportNotices notices,
            People people,
            BackgroundTasks tasks,
            TransactionOperations transaction,
            Clock clock) {
        this.imports = imports;
        this.states = states;
        this.counts = counts;
        this.merge = merge;
        this.notices = notices;
        this.people = people;
        this.tasks = tasks;
        this.transaction = transaction;
        this.clock = clock;
    }

    void apply(ImportId upload) {
        try {
            transaction.executeWithoutResult(_ -> counts.countAnew(upload));
            transaction.executeWithoutResult(_ -> applyWhole(upload));
        } catch (DomainException refused) {
            fail(upload, new ImportFailure(refused.code(), refused.arguments()));
        } catch (DataIntegrityViolationException outdated) {
            fail(upload, new ImportFailure("directory-changed", Map.of()));
        }
    }

    private void applyWhole(ImportId id) {
        var upload = imports.lockForApplying(id);
        var by = upload.appliedBy();
        if (upload.state() != ImportState.APPLYING || by == null) {
            return;
        }
        var admin = new PersonId(by.id());
        if (people.active(Set.of(admin), Role.ADMIN).isEmpty()) {
            throw new RuleViolationException("not-an-admin", "Only an admin can apply an import.");
        }
        merge.merge(id, imports.terms(id, admin, clock.instant()), it -> report(id, it));
        counts.applied(id, clock.instant());
        tasks.start(ImportWork.of(ImportWork.TELL, id));
        notices.tell(id);
    }

    /** How far it has come is worth telling, but no reason to give up. */
    private void report(ImportId upload, MergeStretch applied) {
        try {
            counts.applied(upload, applied);
        } catch (TransactionException | DataAccessException unheard) {
            LOG.warn("Could not tell how far import {} is applied", upload, unheard);
        }
    }

    private void fail(ImportId upload, ImportFailure why) {
        transaction.executeWithoutResult(_ -> {
            if (states.fail(upload, ImportState.APPLYING, why)) {
                notices.tell(upload);
            }
        });
    }
}
