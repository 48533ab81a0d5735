package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists an advisor's students of now and later, also an inactive advisor's. */
@Component
class AssignedStudents {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignedStudents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AssignedStudent> of(PersonId advisor, Optional<Cursor> after, int limit) {
        var statement = jdbc.sql(
                        AssignmentHistory.PEOPLE
                                + """
                        and p.id = a.student_id
                        where a.institution_id = :institution and a.advisor_id = :advisor and a.ends_at > :now %s
                        order by lower(p.family_name), lower(p.called_name), a.id limit :limit
                        """.formatted(
                                                after.isEmpty()
                                                        ? ""
                                                        : "and (lower(p.family_name), lower(p.called_name), a.id) > (:family, :given, :id)"))
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", advisor.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit + 1);
        after.ifPresent(place -> statement
                .param("family", place.text(0))
                .param("given", place.text(1))
                .param("id", place.value(2, UUID::fromString)));
        return statement
                .query((row, _) -> new AssignedStudent(
                        row.getObject("assignment", UUID.class),
                        AssignmentHistory.brief(row),
                        row.getString("number"),
                        row.getBoolean("active"),
                        row.getTimestamp("starts_at").toInstant(),
                        AssignmentHistory.end(row)))
                .list();
    }

    static Cursor placeOf(AssignedStudent student) {
        return Cursor.at(
                student.student().familyName().toLowerCase(Locale.ROOT),
                student.student().givenName().toLowerCase(Locale.ROOT),
                student.assignment());
    }
}
