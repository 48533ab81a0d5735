package io.waymark.advising.overview;

import io.waymark.advising.api.overview.RoadmapOverview;
import io.waymark.advising.roadmap.Edition;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.roadmap.RoadmapKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who is in which stage, on one roadmap or on both, and how long stages of their first took those who completed them. */
@Component
class StageCounting {

    private static final String HERE = """
            select j.roadmap_key, j.roadmap_version, j.stage_key, count(*) as students
            from (select institution_id, student_id, roadmap_key, roadmap_version, stage_key
                  from journey join journey_standing using (institution_id, student_id)
                  union all
                  select institution_id, student_id, roadmap_key, roadmap_version, stage_key
                  from second_journey join second_standing using (institution_id, student_id)) j
            join person p on p.institution_id = j.institution_id and p.id = j.student_id and p.active
            where j.institution_id = :institution AMONG(j.student_id)
            group by j.roadmap_key, j.roadmap_version, j.stage_key
            """;

    private static final String STAYS = """
            select j.roadmap_key, j.roadmap_version, stay.stage, stay.days, count(*) as students
            from journey j
            join journey_standing s on s.institution_id = j.institution_id and s.student_id = j.student_id
            cross join unnest(s.stage_days) with ordinality as stay (days, stage)
            where j.institution_id = :institution and stay.days is not null AMONG(j.student_id)
            group by j.roadmap_key, j.roadmap_version, stay.stage, stay.days
            order by stay.days
            """;

    private final JdbcClient jdbc;
    private final Roadmaps roadmaps;

    StageCounting(JdbcClient jdbc, Roadmaps roadmaps) {
        this.jdbc = jdbc;
        this.roadmaps = roadmaps;
    }

    /** How many are in a stage of an edition; in none once they have completed all of it. */
    record Here(Edition edition, @Nullable String stage, int students) {}

    /** How many stayed so long in a stage of an edition, which is counted from 1. */
    record Stay(Edition edition, int stage, int days, int students) {}

    List<RoadmapOverview> of(Counted counted) {
        var here = counted.statement(jdbc, HERE)
                .query((row, _) -> new Here(edition(row), row.getString("stage_key"), row.getInt("students")))
                .list();
        var stays = counted.statement(jdbc, STAYS)
                .query((row, _) ->
                        new Stay(edition(row), row.getInt("stage"), row.getInt("days"), row.getInt("students")))
                .list();
        return here.stream().collect(Collectors.groupingBy(it -> it.edition().key())).values().stream()
                .map(its -> new RoadmapCounts(its, stays, roadmaps))
                .sorted(Comparator.comparingInt(RoadmapCounts::students).reversed())
                .map(it -> it.view(counted.cells()))
                .toList();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(RoadmapKey.of(row.getString("roadmap_key")), row.getInt("roadmap_version"));
    }
}
