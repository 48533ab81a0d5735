package io.waymark.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.waymark.core.refusal.ConflictException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class BookingTransactionsTests {

    private final BookingTransactions transactions =
            new BookingTransactions(TransactionOperations.withoutTransaction());
    private int attempts;

    @Test
    void triesOnceMoreAfterALostRace() {
        assertThat(transactions.run(() -> failing(3, new CannotAcquireLockException("deadlock"))))
                .isEqualTo("booked");
        assertThat(attempts).isEqualTo(4);
    }

    @Test
    void triesOnceMoreAfterAnOverlap() {
        assertThat(transactions.run(() -> failing(1, violating("23P01")))).isEqualTo("booked");
    }

    @Test
    void givesUpAfterFourAttempts() {
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> transactions.run(() -> failing(9, new CannotAcquireLockException("deadlock"))))
                .returns("slot-taken", ConflictException::code);
        assertThat(attempts).isEqualTo(4);
    }

    @Test
    void refusesInTheWordsOfWhoeverBooksNothing() {
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> transactions.run(
                        () -> failing(9, new CannotAcquireLockException("deadlock")),
                        () -> new ConflictException("outrun", "Others were faster.")))
                .returns("outrun", ConflictException::code);
    }

    @Test
    void triesWhatIsForbiddenOnlyOnce() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> transactions.run(() -> failing(9, violating("23505"))));
        assertThat(attempts).isOne();
    }

    @Test
    void givesItsTurnBackWhateverHappens() {
        for (var at = 0; at < 20; at++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> transactions.run(() -> {
                        throw new IllegalStateException("A bug");
                    }));
        }

        assertThat(transactions.run(() -> failing(0, violating("23P01")))).isEqualTo("booked");
    }

    @Test
    void isNoPartOfAnotherTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatIllegalStateException().isThrownBy(() -> transactions.run(() -> failing(0, violating("23P01"))));
        } finally {
            TransactionSynchronizationManager.clear();
        }
        assertThat(attempts).isZero();
    }

    private String failing(int times, RuntimeException failure) {
        attempts++;
        if (attempts <= times) {
            throw failure;
        }
        return "booked";
    }

    private static DataIntegrityViolationException violating(String state) {
        return new DataIntegrityViolationException("no", new SQLException("no", state));
    }
}
