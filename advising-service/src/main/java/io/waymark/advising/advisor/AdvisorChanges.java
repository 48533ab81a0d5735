package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who advises whom from a moment on, by the assignments that begin or end then. */
@Component
class AdvisorChanges {

    private static final String CHANGES = """
            select coalesce(a.student_id, b.student_id) as student_id, a.advisor_id as advisor, b.advisor_id as before
            from (select student_id, advisor_id from assignment
                  where institution_id = :institution and starts_at = :moment and student_id = any (:students)) a
            full join (select student_id, advisor_id from assignment
                  where institution_id = :institution and ends_at = :moment and student_id = any (:students)) b on b.student_id = a.student_id
            where a.advisor_id is distinct from b.advisor_id
            """;

    private final JdbcClient jdbc;

    AdvisorChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AdvisorChange> at(Instant moment, Collection<PersonId> students) {
        return query(CHANGES, moment)
                .param("students", students.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> change(row))
                .list();
    }

    /** How many students each advisor has from that moment on and not before. */
    Map<PersonId, Integer> gained(Instant moment) {
        return query("""
                        select advisor_id, count(*) as students from assignment
                        where institution_id = :institution and starts_at = :moment group by advisor_id
                        """, moment)
                .query((row, _) ->
                        Map.entry(new PersonId(row.getObject("advisor_id", UUID.class)), row.getInt("students")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec query(String sql, Instant moment) {
        return jdbc.sql(sql)
                .param("institution", CurrentInstitution.get().value())
                .param("moment", Timestamp.from(moment));
    }

    private static AdvisorChange change(ResultSet row) throws SQLException {
        return new AdvisorChange(
                new PersonId(row.getObject("student_id", UUID.class)), person(row, "advisor"), person(row, "before"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
