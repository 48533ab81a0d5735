package io.waymark.kit.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moments as rows hold them. */
public final class Moments {

    private Moments() {}

    public static @Nullable Instant in(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
