package io.waymark.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody holds a row for longer than anybody waits; what {@code ProblemAdvice} then answers is in its own tests. */
class LockTimeoutTests extends SampleTest {

    private static final InstitutionId ALDER = InstitutionId.next();

    private final JdbcClient jdbc;
    private final PebbleRepository pebbles;
    private final TransactionTemplate transaction;
    private final UUID pebble = UUID.randomUUID();

    @Autowired
    LockTimeoutTests(JdbcClient jdbc, PebbleRepository pebbles, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.pebbles = pebbles;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @BeforeEach
    void findAPebble() {
        CurrentInstitution.run(
                ALDER, () -> transaction.executeWithoutResult(_ -> pebbles.saveAndFlush(new Pebble(pebble, "grey"))));
    }

    @Test
    void isTooLongAWaitInOurSql() {
        var refused = whileItIsHeld(id -> jdbc.sql("select id from pebble where id = ? for update")
                .param(id)
                .query(UUID.class)
                .single());

        assertThat(refused).isInstanceOf(QueryTimeoutException.class);
    }

    @Test
    void isTooLongAWaitInHibernatesToo() {
        var refused = whileItIsHeld(id -> {
            var held = pebbles.findById(id).orElseThrow();
            held.paint("red");
            pebbles.saveAndFlush(held);
        });

        assertThat(refused).isInstanceOf(QueryTimeoutException.class);
    }

    private DataAccessException whileItIsHeld(Consumer<UUID> act) {
        return CurrentInstitution.call(
                ALDER,
                () -> transaction.execute(_ -> {
                    jdbc.sql("select id from pebble where id = ? for update")
                            .param(pebble)
                            .query(UUID.class)
                            .single();
                    return catchThrowableOfType(
                            DataAccessException.class,
                            () -> transaction.executeWithoutResult(_ -> {
                                jdbc.sql("set local lock_timeout = 50").update();
                                act.accept(pebble);
                            }));
                }));
    }
}
