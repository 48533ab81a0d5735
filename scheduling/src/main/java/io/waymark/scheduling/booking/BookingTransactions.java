package io.waymark.scheduling.booking;

import io.waymark.core.refusal.ConflictException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs the transaction in which something is booked, once more where the database asks for it: after a deadlock or a lost
 * race, and after it refused an overlap, because then the other booking is there to be seen and the refusal can say what
 * else is free. Everything inside is done again, so it must do nothing that a rollback does not undo.
 */
public class BookingTransactions {

    private static final int ATTEMPTS = 4;

    /** Half of the connections: those who want the same person wait for each other anyway, and all else goes on. */
    private static final int AT_A_TIME = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String EXCLUSION_VIOLATION = "23P01";

    private final TransactionOperations transaction;
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    BookingTransactions(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /** Refuses {@code slot-taken} if others were faster each time. */
    public <T> T run(Supplier<T> work) {
        return run(work, SlotTaken::bySomebodyFaster);
    }

    /**
     * Likewise for what takes no slot.
     *
     * @param outrun the refusal if others were faster each time
     */
    public <T> T run(Supplier<T> work, Supplier<ConflictException> outrun) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A dead transaction cannot be tried again from the inside.");
        }
        waitForATurn();
        try {
            return attempt(work, outrun);
        } finally {
            turns.release();
        }
    }

    /** In a queue of our own: the pool of connections would give up on most of a crowd. */
    private void waitForATurn() {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CannotCreateTransactionException("Too many want to book at once.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("Stopped while waiting for a turn to book.", stopped);
        }
    }

    private <T> T attempt(Supplier<T> work, Supplier<ConflictException> outrun) {
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return transaction.execute(_ -> work.get());
            } catch (ConcurrencyFailureException | DataIntegrityViolationException refused) {
                if (!isWorthAnotherTry(refused)) {
                    throw refused;
                }
            }
        }
        return lastAttempt(work, outrun);
    }

    private <T> T lastAttempt(Supplier<T> work, Supplier<ConflictException> outrun) {
        try {
            return transaction.execute(_ -> work.get());
        } catch (ConcurrencyFailureException | DataIntegrityViolationException refused) {
            throw isWorthAnotherTry(refused) ? outrun.get() : refused;
        }
    }

    private static boolean isWorthAnotherTry(DataAccessException refused) {
        return refused instanceof ConcurrencyFailureException
                || NestedExceptionUtils.getMostSpecificCause(refused) instanceof SQLException cause
                        && EXCLUSION_VIOLATION.equals(cause.getSQLState());
    }
}
