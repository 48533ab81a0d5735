package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists whom an advisor has now or will have, by name. */
@Component
class AssignedStudents {

    private static final String STUDENTS = """
            select p.id, p.number, p.called_name as given_name, p.family_name, p.active, a.id as assignment,
                   a.starts_at, nullif(a.ends_at, 'infinity') as ends_at
            from assignment a
            join person p on p.institution_id = a.institution_id and p.id = a.student_id
            where a.institution_id = :institution and a.advisor_id = :advisor and a.ends_at > :now %s
            order by lower(p.family_name), lower(p.called_name), a.id limit :limit
            """;

    private static final String AFTER =
            "and (lower(p.family_name), lower(p.called_name), a.id) > (:family, :given, :id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignedStudents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One more than the limit, if there are so many. */
    List<AssignedStudent> of(PersonId advisor, Optional<Cursor> after, int limit) {
        var statement = jdbc.sql(STUDENTS.formatted(after.isEmpty() ? "" : AFTER))
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", advisor.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit + 1);
        after.ifPresent(place -> statement
                .param("family", place.text(0))
                .param("given", place.text(1))
                .param("id", place.value(2, UUID::fromString)));
        return statement.query((row, _) -> read(row)).list();
    }

    /** The same place that {@link #of} orders by. */
    static Cursor placeOf(AssignedStudent student) {
        return Cursor.at(
                student.student().familyName().toLowerCase(Locale.ROOT),
                student.student().givenName().toLowerCase(Locale.ROOT),
                student.assignment());
    }

    private static AssignedStudent read(ResultSet row) throws SQLException {
        return new AssignedStudent(
                row.getObject("assignment", UUID.class),
                AssignmentHistory.brief(row),
                row.getString("number"),
                row.getBoolean("active"),
                row.getTimestamp("starts_at").toInstant(),
                AssignmentHistory.endsAt(row));
    }
}
