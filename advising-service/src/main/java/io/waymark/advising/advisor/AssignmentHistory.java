package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who advises, advised or will advise a student. */
@Component
class AssignmentHistory implements Advisees {

    static final String PEOPLE = """
            select p.id, p.number, p.called_name as given_name, p.family_name, p.active, a.id as assignment,
                   a.starts_at, nullif(a.ends_at, 'infinity') as ends_at
            from assignment a join person p on p.institution_id = a.institution_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAdvisedBy(PersonId student, PersonId advisor) {
        return jdbc.sql("""
                        select exists (select from assignment a where a.institution_id = :institution
                            and a.student_id = :student and a.advisor_id = :advisor and %s)
                        """.formatted(ADVISES_NOW))
                .param("institution", CurrentInstitution.get().value())
                .param("student", student.value())
                .param("advisor", advisor.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    Optional<PersonBrief> advisorNow(PersonId student) {
        return jdbc.sql(PEOPLE + """
                        and p.id = a.advisor_id
                        where a.institution_id = :institution and a.student_id = :student and %s
                        """.formatted(ADVISES_NOW))
                .param("institution", CurrentInstitution.get().value())
                .param("student", student.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> brief(row))
                .optional();
    }

    List<AssignmentView> ofStudent(PersonId student, ZoneId zone) {
        return jdbc.sql(PEOPLE + """
                        and p.id = a.advisor_id
                        where a.institution_id = :institution and a.student_id = :student
                        order by a.starts_at desc
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("student", student.value())
                .query((row, _) -> assignment(row, zone))
                .list();
    }

    private static AssignmentView assignment(ResultSet row, ZoneId zone) throws SQLException {
        var startsAt = row.getTimestamp("starts_at").toInstant();
        var endsAt = end(row);
        return new AssignmentView(
                row.getObject("assignment", UUID.class),
                brief(row),
                LocalDate.ofInstant(startsAt, zone),
                endsAt == null ? null : LocalDate.ofInstant(endsAt, zone),
                startsAt,
                endsAt);
    }

    static @Nullable Instant end(ResultSet row) throws SQLException {
        var moment = row.getTimestamp("ends_at");
        return moment == null ? null : moment.toInstant();
    }

    static PersonBrief brief(ResultSet row) throws SQLException {
        return new PersonBrief(
                row.getObject("id", UUID.class), row.getString("given_name"), row.getString("family_name"));
    }
}
