package io.waymark.kit.outage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.client.ResourceAccessException;

/** Tells a failure of what we depend on, which passes, from a bug of ours, which does not. */
public final class Outages {

    /**
     * PostgreSQL is not reached (08), has no connection or space left (53), stops or starts (57P), does not reach its disk (58),
     * or only reads, as one that was replaced does (25006).
     */
    private static final List<String> AWAY = List.of("08", "53", "57P", "58", "25006");

    private Outages() {}

    public static boolean isOutage(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isAway(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(Throwable failure) {
        return switch (failure) {
            case SQLTransientConnectionException _ -> true;
            case SQLException refused ->
                refused.getSQLState() != null && AWAY.stream().anyMatch(refused.getSQLState()::startsWith);
            // what failed before it could not be rolled back either
            case TransactionSystemException broken ->
                broken.getApplicationException() != null && isOutage(broken.getApplicationException());
            case ResourceAccessException _ -> true;
            // the keys that tokens are checked with cannot be fetched, or accounts not be read
            case AuthenticationServiceException _ -> true;
            default -> false;
        };
    }
}
