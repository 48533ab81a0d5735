package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportState;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Checks an import stretch by stretch. Each is a transaction that also remembers how far the check has come. */
@Component
class ImportChecking {

    private static final int STRETCH = 2_000;

    private final ImportStore imports;
    private final ImportCounts counts;
    private final ImportRows rows;
    private final ImportErrorStore errors;
    private final ConflictQuery conflictQuery;
    private final ConflictStore conflicts;
    private final ChangeStore changes;
    private final ImportNotices notices;
    private final TransactionSettings settings;
    private final ImportRuleBook ruleBook;
    private final TransactionOperations transaction;
    private final Clock clock;

    ImportChecking(
            ImportStore imports,
            ImportCounts counts,
            ImportRows rows,
            ImportErrorStore errors,
            ConflictQuery conflictQuery,
            ConflictStore conflicts,
            ChangeStore changes,
            ImportNotices notices,
            TransactionSettings settings,
            ImportRuleBook ruleBook,
            TransactionOperations transaction,
            Clock clock) {
        this.imports = imports;
        this.counts = counts;
        this.rows = rows;
        this.errors = errors;
        this.conflictQuery = conflictQuery;
        this.conflicts = conflicts;
        this.changes = changes;
        this.notices = notices;
        this.settings = settings;
        this.ruleBook = ruleBook;
        this.transaction = transaction;
        this.clock = clock;
    }

    void check(ImportId upload) {
        while (Boolean.TRUE.equals(transaction.execute(_ -> checkStretch(upload)))) {
            // on to the next
        }
    }

    private boolean checkStretch(ImportId id) {
        var upload = imports.lock(id);
        if (upload.state() != ImportState.CHECKING) {
            return false;
        }
        settings.joinSetsAsSets();
        if (upload.checked() == 0) {
            conflictQuery.find(id, clock.instant());
            conflicts.count(id);
        }
        var stretch = rows.after(id, rows.lastChecked(upload), STRETCH, clock.instant());
        var rules = ruleBook.rulesFor(id, stretch);
        errors.add(id, stretch.stream().flatMap(it -> rules.check(it).stream()).toList());
        rows.remember(id, stretch, clock.instant());
        counts.checked(id, stretch);
        if (stretch.size() < STRETCH) {
            counts.finishCheck(id, clock.instant());
            changes.count(id);
            notices.tellChecked(id);
            return false;
        }
        return true;
    }
}
