package io.waymark.advising.cohort;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is in which cohort, many at a time. */
@Component
class MemberStore {

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

    void remove(UUID cohort, Collection<PersonId> students) {
        jdbc.sql("delete from cohort_member where institution_id = ? and cohort_id = ? and student_id = any (?)")
                .param(CurrentInstitution.get().value())
                .param(cohort)
                .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }
}
