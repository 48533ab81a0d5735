package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.UnassignedStudent;
import io.waymark.advising.person.Advisees;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.search.Alphabetical;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists active students whom nobody advises now, by name. */
@Component
class UnassignedStudents {

    private static final String STUDENTS =
            """
            select p.id, p.number, p.called_name as given_name, p.family_name
            from person p
            where p.institution_id = :institution and p.active and 'STUDENT' = any (p.roles)
              and not exists (select from assignment a
                  where a.institution_id = p.institution_id and a.student_id = p.id and %1$s)
              and (%2$s) > (:family, :given, :id)
            order by %2$s limit :limit
            """.formatted(Advisees.ADVISES_NOW, Alphabetical.by("p.family_name", "p.called_name") + ", p.id");

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    UnassignedStudents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One more than the limit, if there are so many. */
    List<UnassignedStudent> list(Optional<Cursor> after, int limit) {
        return jdbc.sql(STUDENTS)
                .param("institution", CurrentInstitution.get().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("family", after.map(it -> it.text(0)).orElse(""))
                .param("given", after.map(it -> it.text(1)).orElse(""))
                .param("id", after.map(it -> it.value(2, UUID::fromString)).orElse(BEFORE_ALL))
                .param("limit", limit + 1)
                .query((row, _) -> new UnassignedStudent(AssignmentHistory.brief(row), row.getString("number")))
                .list();
    }

    /** The same place that {@link #list} orders by. */
    static Cursor placeOf(UnassignedStudent student) {
        return Cursor.at(
                student.student().familyName(),
                student.student().givenName(),
                student.student().id());
    }
}
