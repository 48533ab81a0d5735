package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds active advisors, with load and limit. */
@Component
class AdvisorDirectory {

    private static final String ARE_ADVISORS =
            "p.institution_id = :institution and p.active and 'ADVISOR' = any (p.roles) and ";

    private static final String ADVISORS = """
            select p.id, p.number, p.called_name as given_name, p.family_name, coalesce(c.student_limit, :standard) as student_limit,
                   c.student_limit is null as standard_limit, coalesce(c.version, 0) as version,
                   (select count(*) from assignment a
                    where a.institution_id = p.institution_id and a.advisor_id = p.id and %s) as load
            from person p
            left join caseload c on c.institution_id = p.institution_id and c.advisor_id = p.id
            where %s
            """.formatted(Advisees.ADVISES_NOW, ARE_ADVISORS);

    private final JdbcClient jdbc;
    private final AdvisorProperties properties;
    private final Clock clock;

    AdvisorDirectory(JdbcClient jdbc, AdvisorProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    List<AdvisorView> list(AdvisorOrder order, Optional<Cursor> after, int limit) {
        var statement = having(jdbc.sql("select * from (%s true) advisor where %s order by %s limit :limit"
                        .formatted(ADVISORS, after.isEmpty() ? "true" : order.after(), order.sql())))
                .param("limit", limit + 1);
        after.ifPresent(place -> order.goOn(statement, place));
        return statement.query((row, _) -> read(row)).list();
    }

    int count() {
        return jdbc.sql("select count(*) from person p where " + ARE_ADVISORS + "true")
                .param("institution", CurrentInstitution.get().value())
                .query(Integer.class)
                .single();
    }

    Optional<AdvisorView> find(PersonId advisor) {
        return advisors("p.id = :id")
                .param("id", advisor.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** Those active advisors who have these numbers, by number. */
    Map<String, PersonId> withNumbers(Collection<String> numbers) {
        return jdbc
                .sql("select p.number, p.id from person p where " + ARE_ADVISORS + "p.number = any (:numbers)")
                .param("institution", CurrentInstitution.get().value())
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("number"), new PersonId(row.getObject("id", UUID.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec advisors(String condition) {
        return having(jdbc.sql(ADVISORS + condition));
    }

    private JdbcClient.StatementSpec having(JdbcClient.StatementSpec statement) {
        return statement
                .param("institution", CurrentInstitution.get().value())
                .param("standard", properties.limit())
                .param("now", Timestamp.from(clock.instant()));
    }

    private static AdvisorView read(ResultSet row) throws SQLException {
        return new AdvisorView(
                new PersonBrief(
                        row.getObject("id", UUID.class), row.getString("given_name"), row.getString("family_name")),
                row.getString("number"),
                row.getInt("load"),
                row.getInt("student_limit"),
                row.getBoolean("standard_limit"),
                row.getInt("version"));
    }
}
