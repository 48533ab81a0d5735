package io.waymark.advising.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose rows: one college's, or everybody's. */
record BackupScope(@Nullable UUID college) {

    static final BackupScope EVERYTHING = new BackupScope(null);

    /** The college with this address, as the backup or the database names it. */
    static BackupScope of(Connection database, String slug) throws SQLException {
        try (var query = database.prepareStatement("select institution_id from web.college where slug = ?")) {
            query.setString(1, slug);
            var found = query.executeQuery();
            if (!found.next()) {
                throw new IllegalArgumentException("There is no college " + slug + ".");
            }
            return new BackupScope(found.getObject(1, UUID.class));
        }
    }

    boolean isEverything() {
        return college == null;
    }

    @Override
    public String toString() {
        return college == null ? "everything" : college.toString();
    }
}
