package io.waymark.advising.timeline;

import io.waymark.advising.api.timeline.TimelineKind;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a student's timeline, in one statement whatever happened, and counts it in another. */
@Component
class TimelineQuery {

    private final JdbcClient jdbc;
    private final TimelineRows rows;

    TimelineQuery(JdbcClient jdbc, TimelineRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The latest first. */
    List<PlacedEntry> read(TimelineReader from, @Nullable TimelineKind kind, TimelinePlace after, int limit) {
        return prepare(from, """
                        select h.event, h.at, h.key, h.said, jsonb_strip_nulls(h.arguments) as arguments, h.who, p.called_name, p.family_name
                        from (
                            select * from (%s) happened
                            where at <= :now and (at, event collate "C", key collate "C") < (:at, :event, :key)
                            order by at desc, event collate "C" desc, key collate "C" desc
                            limit :limit
                        ) h
                        left join person p on p.institution_id = :institution and p.id = h.who
                        order by h.at desc, h.event collate "C" desc, h.key collate "C" desc
                        """.formatted(kind == null ? TimelineSources.ofAll() : TimelineSources.of(kind)))
                .param("at", Timestamp.from(after.at()))
                .param("event", after.event(), Types.VARCHAR)
                .param("key", after.key(), Types.VARCHAR)
                .param("limit", limit)
                .query((row, _) -> rows.read(row))
                .list();
    }

    /** How many entries there are of each kind that there are any of. */
    Map<TimelineKind, Integer> count(TimelineReader from) {
        var each = Stream.of(TimelineKind.values())
                .map(kind -> "select '%s' as kind, count(*) from (%s) happened where at <= :now"
                        .formatted(kind, TimelineSources.of(kind)))
                .collect(Collectors.joining(" union all "));
        Map<TimelineKind, Integer> counts = new EnumMap<>(TimelineKind.class);
        prepare(from, "select kind, count from (%s) counted where count > 0".formatted(each))
                .query(row -> {
                    counts.put(TimelineKind.valueOf(row.getString("kind")), row.getInt("count"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec prepare(TimelineReader from, String statement) {
        return jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("student", from.student().value())
                .param("reader", from.reader().value())
                .param("now", Timestamp.from(from.now()));
    }
}
