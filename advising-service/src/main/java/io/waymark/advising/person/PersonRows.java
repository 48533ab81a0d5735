package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads people from the rows of statements that select them. */
final class PersonRows {

    static final String COLUMNS = "id, number, given_name, preferred_name, family_name, email, roles, zone, language, "
            + "lifecycle, active, version";

    private PersonRows() {}

    /** From {@code called_name}, {@code family_name} and the id in the column of this name. */
    static PersonBrief brief(ResultSet row, String id) throws SQLException {
        return new PersonBrief(
                row.getObject(id, UUID.class), row.getString("called_name"), row.getString("family_name"));
    }

    /** From {@link #COLUMNS}. */
    static PersonView view(ResultSet row) throws SQLException {
        return new PersonView(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("given_name"),
                row.getString("preferred_name"),
                row.getString("family_name"),
                row.getString("email"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("zone"),
                row.getString("language"),
                Lifecycle.valueOf(row.getString("lifecycle")),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
