package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who advises, advised or will advise a student. */
@Component
class AssignmentHistory {

    private final JdbcClient jdbc;

    AssignmentHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, with the days of a zone. */
    List<AssignmentView> of(PersonId student, ZoneId zone) {
        return jdbc.sql("""
                        select p.id, p.called_name as given_name, p.family_name, a.id as assignment,
                               a.starts_at, nullif(a.ends_at, 'infinity') as ends_at
                        from assignment a
                        join person p on p.institution_id = a.institution_id and p.id = a.advisor_id
                        where a.institution_id = :institution and a.student_id = :student
                        order by a.starts_at desc
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("student", student.value())
                .query((row, _) -> view(row, zone))
                .list();
    }

    private static AssignmentView view(ResultSet row, ZoneId zone) throws SQLException {
        var startsAt = row.getTimestamp("starts_at").toInstant();
        var endsAt = endsAt(row);
        return new AssignmentView(
                row.getObject("assignment", UUID.class),
                brief(row),
                LocalDate.ofInstant(startsAt, zone),
                endsAt == null ? null : LocalDate.ofInstant(endsAt, zone),
                startsAt,
                endsAt);
    }

    static @Nullable Instant endsAt(ResultSet row) throws SQLException {
        var moment = row.getTimestamp("ends_at");
        return moment == null ? null : moment.toInstant();
    }

    static PersonBrief brief(ResultSet row) throws SQLException {
        return new PersonBrief(
                row.getObject("id", UUID.class), row.getString("given_name"), row.getString("family_name"));
    }
}
