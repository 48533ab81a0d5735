package io.waymark.advising.overview;

import io.waymark.advising.api.overview.WaitingEvidence;
import io.waymark.advising.api.overview.WaitingEvidence.ReviewerWait;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.Advisees;
import io.waymark.core.roadmap.VerifierRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what waits for a decision, and with whom it waits too long. */
@Component
class EvidenceCounting {

    private static final String WAITING = """
            select count(*) as waiting, count(*) filter (where due_on < :today) as overdue,
                   percentile_cont(0.5) within group (order by extract(epoch from :now::timestamptz - asked_at)) / 86400 as median
            from (select min(v.asked_at) as asked_at, min(v.due_on) as due_on from verification v
                  where v.institution_id = :institution and v.state = 'WAITING' AMONG(v.student_id)
                  group by v.evidence_id) piece
            """;

    private static final String REVIEWERS = """
            select v.capacity, a.advisor_id as id, p.called_name as given_name, p.family_name, count(*) as waiting,
                   count(*) filter (where v.due_on < :today) as overdue, min(v.asked_at) as oldest
            from verification v
            left join assignment a on v.capacity = 'ADVISOR' and a.institution_id = v.institution_id
                and a.student_id = v.student_id and %s
            left join person p on p.institution_id = a.institution_id and p.id = a.advisor_id
            where v.institution_id = :institution and v.state = 'WAITING'
            group by v.capacity, a.advisor_id, p.called_name, p.family_name
            order by overdue desc, waiting desc, oldest, capacity
            limit 10
            """.formatted(Advisees.ADVISES_NOW);

    private final JdbcClient jdbc;

    EvidenceCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WaitingEvidence of(Counted counted) {
        var cells = counted.cells();
        var reviewers = counted.cohort() == null ? reviewers(counted) : List.<ReviewerWait>of();
        return counted.statement(jdbc, WAITING)
                .query((row, _) -> {
                    var waiting = row.getInt("waiting");
                    return new WaitingEvidence(
                            cells.shown(waiting),
                            cells.of(waiting, cells.part(row.getInt("overdue"), waiting)),
                            cells.of(waiting, row.getObject("median", Double.class)),
                            reviewers);
                })
                .single();
    }

    private List<ReviewerWait> reviewers(Counted counted) {
        return counted.statement(jdbc, REVIEWERS)
                .query((row, _) -> new ReviewerWait(
                        VerifierRole.valueOf(row.getString("capacity")),
                        advisor(row),
                        row.getInt("waiting"),
                        row.getInt("overdue"),
                        row.getTimestamp("oldest").toInstant()))
                .list();
    }

    private static @Nullable PersonBrief advisor(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return id == null ? null : new PersonBrief(id, row.getString("given_name"), row.getString("family_name"));
    }
}
