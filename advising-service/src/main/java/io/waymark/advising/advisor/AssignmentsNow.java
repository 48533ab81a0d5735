package io.waymark.advising.advisor;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.Advisees;
import io.waymark.advising.person.AdvisorLoad;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who advises whom at this moment. */
@Component
@Transactional(readOnly = true)
class AssignmentsNow implements Advisees, AdvisorLoad, Advisors {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentsNow(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean areAdvisedBy(Set<PersonId> students, PersonId advisor) {
        return jdbc.sql("""
                        select count(distinct a.student_id) from assignment a where a.institution_id = :institution
                            and a.student_id = any (:students) and a.advisor_id = :advisor and %s
                        """.formatted(ADVISES_NOW))
                .param("institution", CurrentInstitution.get().value())
                .param("students", students.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("advisor", advisor.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single()
                .equals(students.size());
    }

    @Override
    public boolean hasStudents(PersonId advisor) {
        return jdbc.sql("""
                        select exists (select from assignment a where a.institution_id = :institution
                            and a.advisor_id = :advisor and a.ends_at > :now)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", advisor.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<PersonBrief> of(PersonId student) {
        return Optional.ofNullable(of(List.of(student)).get(student));
    }

    @Override
    public Map<PersonId, PersonBrief> of(Collection<PersonId> students) {
        return jdbc
                .sql("""
                        select a.student_id, p.id, p.called_name as given_name, p.family_name
                        from assignment a
                        join person p on p.institution_id = a.institution_id and p.id = a.advisor_id
                        where a.institution_id = :institution and a.student_id = any (:students) and %s
                        """.formatted(ADVISES_NOW))
                .param("institution", CurrentInstitution.get().value())
                .param("students", students.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) ->
                        Map.entry(new PersonId(row.getObject("student_id", UUID.class)), AssignmentHistory.brief(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
