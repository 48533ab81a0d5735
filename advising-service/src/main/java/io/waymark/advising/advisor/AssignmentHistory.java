package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who advises, advised or will advise whom. */
@Component
class AssignmentHistory implements Advisees {

    private static final String PEOPLE = """
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

    List<AssignedStudent> students(PersonId advisor, Optional<Cursor> after, int limit) {
        var statement = jdbc.sql(
                        PEOPLE
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
                        brief(row),
                        row.getString("number"),
                        row.getBoolean("active"),
                        row.getTimestamp("starts_at").toInstant(),
                        instant(row)))
                .list();
    }

    static Cursor placeOf(AssignedStudent student) {
        return Cursor.at(
                student.student().familyName().toLowerCase(Locale.ROOT),
                student.student().givenName().toLowerCase(Locale.ROOT),
                student.assignment());
    }

    private static AssignmentView assignment(ResultSet row, ZoneId zone) throws SQLException {
        var startsAt = row.getTimestamp("starts_at").toInstant();
        var endsAt = instant(row);
        return new AssignmentView(
                row.getObject("assignment", UUID.class),
                brief(row),
                LocalDate.ofInstant(startsAt, zone),
                endsAt == null ? null : LocalDate.ofInstant(endsAt, zone),
                startsAt,
                endsAt);
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var moment = row.getTimestamp("ends_at");
        return moment == null ? null : moment.toInstant();
    }

    private static PersonBrief brief(ResultSet row) throws SQLException {
        return new PersonBrief(
                row.getObject("id", UUID.class), row.getString("given_name"), row.getString("family_name"));
    }
}
