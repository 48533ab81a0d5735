package io.waymark.advising.advisor;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps caseloads and assignments, many rows at a time. */
@Component
class AssignmentStore implements Advisees {

    private static final String ADVISORS = """
            select p.id, p.number, p.called_name as given_name, p.family_name,
                   coalesce(c.student_limit, :standard) as student_limit, coalesce(c.version, 0) as version,
                   (select count(*) from assignment a
                    where a.institution_id = p.institution_id and a.advisor_id = p.id and a.until_day is null) as load
            from person p
            left join caseload c on c.institution_id = p.institution_id and c.advisor_id = p.id
            where p.institution_id = :institution and p.active and 'ADVISOR' = any (p.roles) and
            """;

    private final JdbcClient jdbc;
    private final AdvisorProperties properties;

    AssignmentStore(JdbcClient jdbc, AdvisorProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAdvisedBy(PersonId student, PersonId advisor) {
        return jdbc.sql("""
                        select exists (select from assignment where institution_id = ? and student_id = ?
                                       and advisor_id = ? and until_day is null)
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .param(advisor.value())
                .query(Boolean.class)
                .single();
    }

    int standardLimit() {
        return properties.limit();
    }

    List<AdvisorView> list(Optional<Cursor> after, int limit) {
        var order = "(lower(p.family_name), lower(p.called_name), p.id)";
        var statement = advisors((after.isEmpty() ? "true" : order + " > (:family, :given, :id)")
                        + " order by lower(p.family_name), lower(p.called_name), p.id limit :limit")
                .param("limit", limit + 1);
        after.ifPresent(place -> statement
                .param("family", place.text(0))
                .param("given", place.text(1))
                .param("id", place.value(2, UUID::fromString)));
        return statement.query((row, _) -> read(row)).list();
    }

    static Cursor placeOf(AdvisorView view) {
        return Cursor.at(
                view.advisor().familyName().toLowerCase(Locale.ROOT),
                view.advisor().givenName().toLowerCase(Locale.ROOT),
                view.advisor().id());
    }

    Optional<AdvisorView> find(PersonId advisor) {
        return advisors("p.id = :id")
                .param("id", advisor.value())
                .query((row, _) -> read(row))
                .optional();
    }

    private JdbcClient.StatementSpec advisors(String condition) {
        return jdbc.sql(ADVISORS + condition)
                .param("institution", CurrentInstitution.get().value())
                .param("standard", properties.limit());
    }

    /** Waits until nobody else changes what this advisor has. */
    void lock(PersonId advisor) {
        jdbc.sql("insert into caseload values (?, ?, ?, 0) on conflict do nothing")
                .param(CurrentInstitution.get().value())
                .param(advisor.value())
                .param(properties.limit())
                .update();
        jdbc.sql("select 1 from caseload where institution_id = ? and advisor_id = ? for update")
                .param(CurrentInstitution.get().value())
                .param(advisor.value())
                .query(Integer.class)
                .single();
    }

    void limit(PersonId advisor, int limit) {
        jdbc.sql("""
                        update caseload set student_limit = ?, version = version + 1
                        where institution_id = ? and advisor_id = ? and student_limit <> ?
                        """)
                .param(limit)
                .param(CurrentInstitution.get().value())
                .param(advisor.value())
                .param(limit)
                .update();
    }

    Set<PersonId> advised(PersonId advisor, Collection<PersonId> among) {
        return new HashSet<>(jdbc.sql("""
                        select student_id from assignment
                        where institution_id = ? and advisor_id = ? and student_id = any (?) and until_day is null
                        """)
                .param(CurrentInstitution.get().value())
                .param(advisor.value())
                .param(uuids(among))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Whoever has the students now hands them over today. An assignment that began today is as if it had not been. */
    void handOver(Collection<PersonId> students, PersonId advisor, LocalDate today) {
        var institution = CurrentInstitution.get().value();
        jdbc.sql("""
                        delete from assignment
                        where institution_id = ? and student_id = any (?) and until_day is null and from_day >= ?
                        """).param(institution).param(uuids(students)).param(today).update();
        jdbc.sql("""
                        update assignment set until_day = ?
                        where institution_id = ? and student_id = any (?) and until_day is null
                        """).param(today).param(institution).param(uuids(students)).update();
        jdbc.sql("""
                        insert into assignment (institution_id, id, student_id, advisor_id, from_day)
                        select ?, id, student, ?, ? from unnest(?, ?) as given (id, student)
                        """)
                .param(institution)
                .param(advisor.value())
                .param(today)
                .param(students.stream()
                        .map(it -> UuidCreator.getTimeOrderedEpoch())
                        .toArray(UUID[]::new))
                .param(uuids(students))
                .update();
    }

    List<AssignmentView> history(PersonId student) {
        return jdbc.sql("""
                        select p.id, p.called_name as given_name, p.family_name, a.from_day, a.until_day
                        from assignment a join person p on p.institution_id = a.institution_id and p.id = a.advisor_id
                        where a.institution_id = ? and a.student_id = ?
                        order by a.from_day desc
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .query((row, _) -> new AssignmentView(
                        brief(row),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static AdvisorView read(ResultSet row) throws SQLException {
        return new AdvisorView(
                brief(row),
                row.getString("number"),
                row.getInt("load"),
                row.getInt("student_limit"),
                row.getInt("version"));
    }

    private static PersonBrief brief(ResultSet row) throws SQLException {
        return new PersonBrief(
                row.getObject("id", UUID.class), row.getString("given_name"), row.getString("family_name"));
    }
}
