package io.waymark.advising.cohort;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.cohort.MemberView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is in which cohort, many at a time. */
@Component
class MemberStore {

    private final JdbcClient jdbc;

    MemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CohortView> cohorts(Optional<Cursor> after, int limit) {
        return jdbc.sql("""
                        select c.id, c.name, c.version,
                               (select count(*) from cohort_member m
                                where m.institution_id = c.institution_id and m.cohort_id = c.id) as members
                        from cohort c
                        where c.institution_id = :institution and c.name > :after
                        order by c.name limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("after", after.map(it -> it.text(0)).orElse(""))
                .param("limit", limit + 1)
                .query((row, _) -> new CohortView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("members"),
                        row.getInt("version")))
                .list();
    }

    int count(UUID cohort) {
        return jdbc.sql("select count(*) from cohort_member where institution_id = ? and cohort_id = ?")
                .param(CurrentInstitution.get().value())
                .param(cohort)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /** @param advisor shows only students of this advisor */
    List<MemberView> members(UUID cohort, @Nullable PersonId advisor, Optional<Cursor> after, int limit, Instant now) {
        var order = "(lower(p.family_name), lower(p.called_name), p.id)";
        var statement = jdbc.sql("""
                        select p.id, p.number, p.called_name as given_name, p.family_name, m.since
                        from cohort_member m
                        join person p on p.institution_id = m.institution_id and p.id = m.student_id
                        where m.institution_id = :institution and m.cohort_id = :cohort %s %s
                        order by lower(p.family_name), lower(p.called_name), p.id limit :limit
                        """.formatted(
                                advisor == null ? "" : """
                                        and exists (select from assignment a where a.institution_id = m.institution_id
                                            and a.student_id = m.student_id and a.advisor_id = :advisor
                                            and %s)
                                        """.formatted(Advisees.ADVISES_NOW),
                                after.isEmpty() ? "" : "and " + order + " > (:family, :given, :id)"))
                .param("institution", CurrentInstitution.get().value())
                .param("cohort", cohort)
                .param("advisor", advisor == null ? null : advisor.value())
                .param("now", Timestamp.from(now))
                .param("limit", limit + 1);
        after.ifPresent(place -> statement
                .param("family", place.text(0))
                .param("given", place.text(1))
                .param("id", place.value(2, UUID::fromString)));
        return statement
                .query((row, _) -> new MemberView(
                        new PersonBrief(
                                row.getObject("id", UUID.class),
                                row.getString("given_name"),
                                row.getString("family_name")),
                        row.getString("number"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    static Cursor placeOf(MemberView member) {
        return Cursor.at(
                member.student().familyName().toLowerCase(Locale.ROOT),
                member.student().givenName().toLowerCase(Locale.ROOT),
                member.student().id());
    }

    void add(UUID cohort, Collection<PersonId> students, Instant now) {
        jdbc.sql("insert into cohort_member select ?, ?, student, ? from unnest(?) as student on conflict do nothing")
                .param(CurrentInstitution.get().value())
                .param(cohort)
                .param(Timestamp.from(now))
                .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** That a student joins a cohort, which has this name. */
    record Joining(PersonId student, String cohort) {}

    /** Makes those cohorts that there are none of. */
    void make(Collection<String> names) {
        jdbc.sql("""
                        insert into cohort (institution_id, id, name, version)
                        select ?, id, name, 0 from unnest(?, ?) as given (id, name) order by name
                        on conflict (institution_id, name) do nothing
                        """)
                .param(CurrentInstitution.get().value())
                .param(names.stream()
                        .map(_ -> UuidCreator.getTimeOrderedEpoch())
                        .toArray(UUID[]::new))
                .param(names.toArray(String[]::new))
                .update();
    }

    void join(List<Joining> joining, Instant now) {
        jdbc.sql("""
                        insert into cohort_member (institution_id, cohort_id, student_id, since)
                        select c.institution_id, c.id, given.student, :now
                        from unnest(:students, :cohorts) as given (student, cohort)
                        join cohort c on c.institution_id = :institution and c.name = given.cohort
                        on conflict do nothing
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param(
                        "students",
                        joining.stream().map(it -> it.student().value()).toArray(UUID[]::new))
                .param("cohorts", joining.stream().map(Joining::cohort).toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    void remove(UUID cohort, PersonId student) {
        jdbc.sql("delete from cohort_member where institution_id = ? and cohort_id = ? and student_id = ?")
                .param(CurrentInstitution.get().value())
                .param(cohort)
                .param(student.value())
                .update();
    }
}
