package io.waymark.kit.idempotency;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers a request's key in the transaction that does its work, right before that is committed. */
class KeyedTransactions implements TransactionExecutionListener {

    private final IdempotencyKeys keys;

    KeyedTransactions(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            KeyedRequest.current()
                    .filter(request -> !request.isClaimed())
                    .ifPresent(request -> TransactionSynchronizationManager.registerSynchronization(
                            new ClaimBeforeCommit(keys, request)));
        }
    }

    private record ClaimBeforeCommit(IdempotencyKeys keys, KeyedRequest request) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            if (keys.claim(request.key(), request.content(), KeyedRequest.NOTHING)
                    .isPresent()) {
                throw new AlreadyDoneException();
            }
        }

        @Override
        public void afterCommit() {
            request.hasBeenClaimed();
        }
    }
}
