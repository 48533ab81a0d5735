package io.waymark.advising.signal;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Works out for every student what only time changes: an appointment that has passed, a return left lying for a week. Comes
 * after the standings, which it looks at.
 */
@Component
@Order(1)
class SignalsOvernight implements NightlyWork {

    private static final int STRETCH = 1_000;
    private static final PersonId BEFORE_ALL = new PersonId(new UUID(0, 0));

    private final SignalRefresh refresh;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    SignalsOvernight(SignalRefresh refresh, JdbcClient jdbc, TransactionOperations transaction) {
        this.refresh = refresh;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run() {
        NightlyWork.inStretches(
                BEFORE_ALL, this::next, stretch -> transaction.executeWithoutResult(_ -> refresh.of(stretch)));
    }

    private List<PersonId> next(PersonId after) {
        return transaction.execute(_ -> students(after));
    }

    private List<PersonId> students(PersonId after) {
        return jdbc.sql("""
                        select id from person
                        where institution_id = ? and id > ? and 'STUDENT' = any (roles) order by id limit ?
                        """)
                .param(CurrentInstitution.get().value())
                .param(after.value())
                .param(STRETCH)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
