package io.waymark.kit.problem;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** Takes a lock that was waited for in vain for too long a wait, and no lost race; Spring knows no PostgreSQL code for it. */
class LockTimeouts extends SQLExceptionSubclassTranslator {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    LockTimeouts() {
        setCustomTranslator((task, _, refused) -> LOCK_NOT_AVAILABLE.equals(refused.getSQLState())
                ? new QueryTimeoutException(task + ": no lock in time", refused)
                : null);
    }
}
