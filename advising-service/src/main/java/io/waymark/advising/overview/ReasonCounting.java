package io.waymark.advising.overview;

import io.waymark.advising.api.overview.AttentionOverview;
import io.waymark.advising.api.overview.AttentionOverview.ReasonCount;
import io.waymark.advising.api.signal.SignalKind;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who needs attention by the most urgent reason, now and a month ago. */
@Component
class ReasonCounting {

    private static final Duration MONTH = Duration.ofDays(30);

    private static final String REASONS = """
            select moment, kind, count(*) as students
            from (select distinct on (moment, student_id) moment, kind
                  from (select true as moment, g.student_id, g.kind, g.severity,
                               coalesce(g.days, :today::date - g.since) as length
                        from signal g where g.institution_id = :institution and g.state = 'OPEN' AMONG(g.student_id)
                        union all
                        select false, g.student_id, g.kind, g.severity, 0
                        from signal g where g.institution_id = :institution and g.state = 'OPEN' and g.opened_at <= :then
                            AMONG(g.student_id)
                        union all
                        select false, g.student_id, g.kind, g.severity, 0
                        from signal g where g.institution_id = :institution and g.state = 'RESOLVED' and g.resolved_at > :then
                            and g.opened_at <= :then AMONG(g.student_id)) held
                  order by moment, student_id, severity desc, length desc) most_urgent
            group by moment, kind
            """;

    private final JdbcClient jdbc;

    ReasonCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Count(boolean now, SignalKind kind, int students) {}

    AttentionOverview of(Counted counted) {
        var counts = counted.statement(jdbc, REASONS)
                .param("then", Timestamp.from(counted.now().minus(MONTH)))
                .query((row, _) -> new Count(
                        row.getBoolean("moment"), SignalKind.valueOf(row.getString("kind")), row.getInt("students")))
                .list();
        var now = of(counts, true);
        var then = of(counts, false);
        var cells = counted.cells();
        var shown = cells.parts(now);
        var shownThen = cells.parts(then);
        var kept = sum(then) > 0;
        return new AttentionOverview(
                cells.shown(sum(now)),
                kept ? cells.shown(sum(then)) : null,
                IntStream.range(0, now.size())
                        .filter(at -> now.get(at) + then.get(at) > 0)
                        .mapToObj(at -> new ReasonCount(
                                SignalKind.values()[at], shown.get(at), kept ? shownThen.get(at) : null))
                        .toList());
    }

    private static List<Integer> of(List<Count> counts, boolean now) {
        Map<SignalKind, Integer> known =
                counts.stream().filter(it -> it.now() == now).collect(Collectors.toMap(Count::kind, Count::students));
        return Arrays.stream(SignalKind.values())
                .map(it -> known.getOrDefault(it, 0))
                .toList();
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(it -> it).sum();
    }
}
