package io.waymark.advising.overview;

import io.waymark.advising.api.overview.StudentCounts;
import io.waymark.advising.person.Advisees;
import io.waymark.advising.signal.SignalSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the active students, and whom of them something is missing; of two delays the longer one tells who is on track. */
@Component
class StudentCounting {

    private static final String COUNTS = """
            select count(*) as active, count(*) - count(a.student_id) as without_advisor,
                   count(*) - count(s.student_id) as without_roadmap,
                   count(coalesce(s.promised, y.promised)) as estimated,
                   count(*) filter (where coalesce(s.promised, y.promised) is not null
                       and greatest(s.job_ready_likely - s.promised, y.job_ready_likely - y.promised, 0) < :behind) as on_track
            from person p
            left join assignment a on a.institution_id = p.institution_id and a.student_id = p.id and %s
            left join journey_standing s on s.institution_id = p.institution_id and s.student_id = p.id
            left join second_standing y on y.institution_id = p.institution_id and y.student_id = p.id
            where p.institution_id = :institution and p.active and 'STUDENT' = any (p.roles) AMONG(p.id)
            """.formatted(Advisees.ADVISES_NOW);

    private final JdbcClient jdbc;
    private final SignalSettings settings;

    StudentCounting(JdbcClient jdbc, SignalSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    StudentCounts of(Counted counted) {
        var behind = Math.max(1, settings.daysBehind());
        var cells = counted.cells();
        return counted.statement(jdbc, COUNTS)
                .param("behind", behind)
                .query((row, _) -> {
                    var active = row.getInt("active");
                    var estimated = row.getInt("estimated");
                    return new StudentCounts(
                            cells.shown(active),
                            cells.part(row.getInt("without_advisor"), active),
                            cells.part(row.getInt("without_roadmap"), active),
                            cells.part(estimated, active),
                            cells.of(estimated, cells.part(row.getInt("on_track"), estimated)),
                            behind);
                })
                .single();
    }
}
