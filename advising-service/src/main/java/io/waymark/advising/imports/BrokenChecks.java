package io.waymark.advising.imports;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.kit.task.Backoff;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tries a check that breaks for ten minutes, then gives the import up, and has who uploaded it told. */
@Component
class BrokenChecks implements FailureHandler<ImportWork> {

    static final int TRIES = 7;

    private static final Backoff<ImportWork> AGAIN = new Backoff<>(Duration.ofSeconds(10), Duration.ofMinutes(10));
    private static final ImportFailure WHY = new ImportFailure("check-broke", Map.of());

    private final ImportStates states;
    private final ImportNotices notices;
    private final TransactionOperations transaction;

    BrokenChecks(ImportStates states, ImportNotices notices, TransactionOperations transaction) {
        this.states = states;
        this.notices = notices;
        this.transaction = transaction;
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<ImportWork> operations) {
        var broken = failed.getExecution();
        if (broken.consecutiveFailures + 1 < TRIES) {
            AGAIN.onFailure(failed, operations);
        } else {
            ((ImportWork) broken.taskInstance.getData()).run(this::giveUp);
            operations.remove();
        }
    }

    /** Not what somebody discarded meanwhile. */
    private void giveUp(ImportId upload) {
        transaction.executeWithoutResult(_ -> {
            if (states.fail(upload, ImportState.CHECKING, WHY)) {
                notices.tellCheckFailed(upload);
            }
        });
    }
}
