package io.waymark.kit.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.client.ResourceAccessException;

class OutagesTests {

    @ParameterizedTest
    @CsvSource({
        "08006, true", // the connection broke
        "08003, true", // it was closed
        "57P01, true", // an administrator stopped it
        "57P02, true", // it crashed
        "57P03, true", // the database system is starting up
        "53300, true", // too many connections
        "53100, true", // the disk is full
        "58030, true", // the disk does not answer
        "25006, true", // it only reads
        "57014, false", // a statement took too long
        "23505, false", // a rule was broken
        "42P01, false" // a table that is not there
    })
    void goByWhatPostgresSays(String state, boolean outage) {
        var refused = new SQLException("refused", state);

        assertThat(Outages.isOutage(new UncategorizedSQLException("select", "select", refused)))
                .isEqualTo(outage);
        assertThat(Outages.isOutage(new IllegalStateException(new DataAccessResourceFailureException("x", refused))))
                .isEqualTo(outage);
    }

    @Test
    void areAPoolWithoutAConnectionAndAServiceThatIsAway() {
        assertThat(Outages.isOutage(new CannotCreateTransactionException(
                        "none", new SQLTransientConnectionException("request timed out"))))
                .isTrue();
        assertThat(Outages.isOutage(new ResourceAccessException("refused"))).isTrue();
    }

    @Test
    void areKeysThatCannotBeFetchedAndNotATokenThatIsWrong() {
        assertThat(Outages.isOutage(new AuthenticationServiceException("no keys")))
                .isTrue();
        assertThat(Outages.isOutage(new BadCredentialsException("wrong"))).isFalse();
    }

    @Test
    void areWhatFailedBeforeItCouldNotBeRolledBack() {
        var rollback = new TransactionSystemException("could not roll back", new SQLException("closed"));
        rollback.initApplicationException(new DataAccessResourceFailureException("x", new SQLException("x", "08006")));

        assertThat(Outages.isOutage(rollback)).isTrue();
    }

    @Test
    void areNoBugs() {
        assertThat(Outages.isOutage(new IllegalStateException("a bug"))).isFalse();
    }
}
