package io.waymark.advising.signal;

import io.waymark.advising.roadmap.Edition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By how much the likely day for the first job is later than promised.
 *
 * @param roadmap on which, by its key, if the student walks two
 */
record Delay(int days, @Nullable String roadmap) {

    /** The longer one, in a row of {@link FactsQuery}. */
    static @Nullable Delay read(ResultSet row, @Nullable Edition first, @Nullable Edition second) throws SQLException {
        return second == null
                ? of(row.getObject("behind", Integer.class), null)
                : Stream.of(
                                of(row.getObject("behind", Integer.class), first),
                                of(row.getObject("second_behind", Integer.class), second))
                        .filter(Objects::nonNull)
                        .max(Comparator.comparingInt(Delay::days))
                        .orElse(null);
    }

    private static @Nullable Delay of(@Nullable Integer days, @Nullable Edition roadmap) {
        return days == null
                ? null
                : new Delay(days, roadmap == null ? null : roadmap.key().value());
    }
}
