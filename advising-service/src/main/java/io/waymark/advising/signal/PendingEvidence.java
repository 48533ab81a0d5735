package io.waymark.advising.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Evidence that waits for the advisor since the advisor was asked, or for the student since it was last returned. */
record PendingEvidence(String requirement, boolean returned, LocalDate since) {

    /** All of one student's, from a row of {@link FactsQuery}. */
    static List<PendingEvidence> read(ResultSet row, ZoneId zone) throws SQLException {
        var requirements = row.getArray("requirements");
        if (requirements == null) {
            return List.of();
        }
        var names = (String[]) requirements.getArray();
        var returned = (Boolean[]) row.getArray("returned").getArray();
        var since = (Timestamp[]) row.getArray("pending_since").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(i ->
                        new PendingEvidence(names[i], returned[i], LocalDate.ofInstant(since[i].toInstant(), zone)))
                .toList();
    }
}
