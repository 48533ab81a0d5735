package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;

/**
 * Several statements sent to the database together. Each sees what was committed before it began, so what follows a lock
 * sees what its last holder did.
 */
class RoundTrip {

    private final JdbcOperations jdbc;

    RoundTrip(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    <T> T ask(String sql, PreparedStatementCallback<T> answer, @Nullable Object... parameters) {
        return Objects.requireNonNull(jdbc.execute(sql, (PreparedStatementCallback<T>) statement -> {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
            return answer.doInPreparedStatement(statement);
        }));
    }

    static UUID institution() {
        return CurrentInstitution.get().value();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static String[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::toString).toArray(String[]::new);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static TimeSlot slot(ResultSet row, String start, String end) throws SQLException {
        return new TimeSlot(instant(row, start), instant(row, end));
    }
}
