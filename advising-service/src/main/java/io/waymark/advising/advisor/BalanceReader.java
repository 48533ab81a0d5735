package io.waymark.advising.advisor;

import io.waymark.advising.api.overview.AdvisorBalance;
import io.waymark.advising.person.Advisees;
import io.waymark.kit.search.Alphabetical;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what all advisors have in one pass over the assignments. */
@Component
@Transactional(readOnly = true)
class BalanceReader implements AdvisorBalances {

    private static final String BALANCES =
            """
            select p.id, p.called_name as given_name, p.family_name, coalesce(l.load, 0) as load,
                   coalesce(c.student_limit, :standard) as student_limit
            from person p
            left join caseload c on c.institution_id = p.institution_id and c.advisor_id = p.id
            left join (
                select a.institution_id, a.advisor_id, count(*) as load from assignment a
                where a.institution_id = :institution and %s
                group by a.institution_id, a.advisor_id) l on l.institution_id = p.institution_id and l.advisor_id = p.id
            where p.institution_id = :institution and p.active and 'ADVISOR' = any (p.roles)
            order by coalesce(l.load, 0) - coalesce(c.student_limit, :standard) desc, %s, p.id
            """.formatted(Advisees.ADVISES_NOW, Alphabetical.by("p.family_name", "p.called_name"));

    private final JdbcClient jdbc;
    private final AdvisorProperties properties;
    private final Clock clock;

    BalanceReader(JdbcClient jdbc, AdvisorProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public List<AdvisorBalance> all() {
        return jdbc.sql(BALANCES)
                .param("institution", CurrentInstitution.get().value())
                .param("standard", properties.limit())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new AdvisorBalance(
                        AssignmentHistory.brief(row), row.getInt("load"), row.getInt("student_limit")))
                .list();
    }
}
