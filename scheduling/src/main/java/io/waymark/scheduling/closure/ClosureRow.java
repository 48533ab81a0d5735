package io.waymark.scheduling.closure;

import io.waymark.scheduling.time.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/** How a closure is written in its row, for whoever reads the row together with something else. */
public final class ClosureRow {

    public static final String COLUMNS = "id, name, zone, first_day, last_day, closes_at, opens_at, version";

    private ClosureRow() {}

    public static Closure read(ResultSet row) throws SQLException {
        var closesAt = row.getObject("closes_at", LocalTime.class);
        return new Closure(
                row.getObject("id", UUID.class),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                closesAt == null ? null : new Window(closesAt, row.getObject("opens_at", LocalTime.class)),
                row.getInt("version"));
    }
}
