package io.waymark.advising.cohort;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.search.SearchWords;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is in which cohort, many at a time. */
@Component
class MemberStore {

    /** Who is to join what, and the cohort that is called so now or was once. */
    private static final String GIVEN = """
            with given as materialized (
                select student, %s as name_key from unnest(:students, :cohorts) as given (student, cohort)
            ), called as (
                select n.name_key, coalesce(c.id, f.cohort_id) as id
                from (select distinct name_key from given) n
                left join cohort c on c.institution_id = :institution and c.name_key = n.name_key
                left join cohort_former_name f on f.institution_id = :institution and f.name_key = n.name_key
            )
            """.formatted(Cohorts.KEY_OF_A_NAME.formatted("given.cohort"));

    private final JdbcClient jdbc;

    MemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID cohort, Collection<PersonId> students, Instant now) {
        jdbc.sql("""
                        insert into cohort_member (institution_id, cohort_id, student_id, since)
                        select ?, ?, student, ? from unnest(?) as student on conflict do nothing
                        """)
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
                        insert into cohort (institution_id, id, name, words, version)
                        select :institution, id, name, string_to_array(words, ' '), 0
                        from unnest(:ids, :names, :words) as given (id, name, words)
                        where not exists (select from cohort_former_name f
                            where f.institution_id = :institution and f.name_key = %s)
                        order by name on conflict (institution_id, name_key) do nothing
                        """.formatted(Cohorts.KEY_OF_A_NAME.formatted("name")))
                .param("institution", CurrentInstitution.get().value())
                .param(
                        "ids",
                        names.stream()
                                .map(_ -> UuidCreator.getTimeOrderedEpoch())
                                .toArray(UUID[]::new))
                .param("names", names.toArray(String[]::new))
                .param("words", names.stream().map(SearchWords::of).toArray(String[]::new))
                .update();
    }

    /**
     * The first that nobody joins any more and somebody here would; who is in it stays. None of them is archived before the
     * transaction ends.
     */
    Optional<String> archivedAmong(List<Joining> joining) {
        return given(joining, """
                        select c.name, c.archived_at is not null and exists (
                            select from given join called on called.name_key = given.name_key
                            where called.id = c.id and not exists (
                                select from cohort_member m where m.institution_id = :institution
                                  and m.cohort_id = c.id and m.student_id = given.student)) as closed
                        from cohort c
                        where c.institution_id = :institution and c.id in (select id from called)
                        order by c.name for share of c
                        """)
                .query((row, _) -> row.getBoolean("closed") ? row.getString("name") : "")
                .list()
                .stream()
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    void join(List<Joining> joining, Instant now) {
        given(joining, """
                        insert into cohort_member (institution_id, cohort_id, student_id, since)
                        select :institution, called.id, given.student, :now
                        from given join called on called.name_key = given.name_key
                        on conflict do nothing
                        """).param("now", Timestamp.from(now)).update();
    }

    private JdbcClient.StatementSpec given(List<Joining> joining, String statement) {
        return jdbc.sql(GIVEN + statement)
                .param("institution", CurrentInstitution.get().value())
                .param(
                        "students",
                        joining.stream().map(it -> it.student().value()).toArray(UUID[]::new))
                .param("cohorts", joining.stream().map(Joining::cohort).toArray(String[]::new));
    }

    /** Whoever is in both joined when they first did. */
    void move(UUID from, UUID to) {
        jdbc.sql("""
                        insert into cohort_member (institution_id, cohort_id, student_id, since)
                        select institution_id, :to, student_id, since from cohort_member
                        where institution_id = :institution and cohort_id = :from
                        on conflict (institution_id, cohort_id, student_id)
                            do update set since = least(cohort_member.since, excluded.since)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("delete from cohort_member where institution_id = ? and cohort_id = ?")
                .param(CurrentInstitution.get().value())
                .param(from)
                .update();
    }

    void remove(UUID cohort, Collection<PersonId> students) {
        jdbc.sql("delete from cohort_member where institution_id = ? and cohort_id = ? and student_id = any (?)")
                .param(CurrentInstitution.get().value())
                .param(cohort)
                .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }
}
