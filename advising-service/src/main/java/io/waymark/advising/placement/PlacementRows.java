package io.waymark.advising.placement;

import io.waymark.advising.api.placement.AskForPlacement;
import io.waymark.advising.api.placement.PlacementAgreement;
import io.waymark.advising.api.placement.PlacementChange;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementSupervisor;
import io.waymark.core.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads placements from rows. */
final class PlacementRows {

    private PlacementRows() {}

    /** What happened to one of several. */
    record Happened(UUID placement, PlacementEvent event) {}

    static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("student_id", UUID.class)),
                new AskForPlacement(
                        row.getObject("site_id", UUID.class),
                        row.getString("requirement"),
                        new PlacementDays(
                                row.getObject("wished_first_day", LocalDate.class),
                                row.getObject("wished_last_day", LocalDate.class)),
                        row.getInt("hours"),
                        row.getString("message")),
                Standing.valueOf(row.getString("standing")),
                days(row),
                supervisor(row),
                agreement(row),
                row.getTimestamp("requested_at").toInstant(),
                row.getInt("version"));
    }

    static Happened happened(ResultSet row) throws SQLException {
        return new Happened(
                row.getObject("placement_id", UUID.class),
                new PlacementEvent(
                        PlacementChange.valueOf(row.getString("change")),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getObject("by_id", UUID.class)),
                        days(row),
                        row.getString("said")));
    }

    private static @Nullable PlacementDays days(ResultSet row) throws SQLException {
        var first = row.getObject("first_day", LocalDate.class);
        return first == null ? null : new PlacementDays(first, row.getObject("last_day", LocalDate.class));
    }

    private static @Nullable PlacementSupervisor supervisor(ResultSet row) throws SQLException {
        var name = row.getString("supervisor_name");
        return name == null ? null : new PlacementSupervisor(name, row.getString("supervisor_email"));
    }

    private static @Nullable PlacementAgreement agreement(ResultSet row) throws SQLException {
        var signedBy = row.getString("signed_by");
        return signedBy == null ? null : new PlacementAgreement(signedBy, row.getObject("signed_on", LocalDate.class));
    }
}
