package io.waymark.advising.overview;

import io.waymark.advising.api.overview.AttendanceOverview;
import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts which appointments were attended and which were missed, lately and before, and of which nobody knows yet. */
@Component
class AttendanceCounting {

    private static final Duration LATELY = Duration.ofDays(90);

    private static final String ATTENDANCE = """
            select count(*) filter (where m.state = 'ATTENDED' and m.starts_at >= :since) as attended,
                   count(*) filter (where m.state = 'MISSED' and m.starts_at >= :since) as missed,
                   count(*) filter (where m.state = 'ATTENDED' and m.starts_at < :since) as attended_before,
                   count(*) filter (where m.state = 'MISSED' and m.starts_at < :since) as missed_before,
                   count(*) filter (where m.state = 'BOOKED' and m.starts_at >= :since) as open
            from appointment m
            where m.institution_id = :institution and m.state in ('ATTENDED', 'MISSED', 'BOOKED')
              and m.starts_at >= :before and m.starts_at < :now AMONG(m.student_id)
            """;

    private final JdbcClient jdbc;

    AttendanceCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AttendanceOverview of(Counted counted) {
        var cells = counted.cells();
        return counted.statement(jdbc, ATTENDANCE)
                .param("since", Timestamp.from(counted.now().minus(LATELY)))
                .param("before", Timestamp.from(counted.now().minus(LATELY.multipliedBy(2))))
                .query((row, _) -> {
                    var lately = row.getInt("attended") + row.getInt("missed");
                    var before = row.getInt("attended_before") + row.getInt("missed_before");
                    return new AttendanceOverview(
                            cells.part(row.getInt("attended"), lately),
                            cells.part(row.getInt("missed"), lately),
                            cells.part(row.getInt("attended_before"), before),
                            cells.part(row.getInt("missed_before"), before),
                            cells.part(row.getInt("open"), lately + row.getInt("open")));
                })
                .single();
    }
}
