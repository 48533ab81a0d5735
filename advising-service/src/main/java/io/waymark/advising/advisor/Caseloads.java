package io.waymark.advising.advisor;

import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one transaction at a time change whom an advisor has, and keeps their limits. All take their locks in one order: the
 * advisors who get somebody, the caseloads, the students. Each of these in the order of ids.
 */
@Component
class Caseloads {

    private final JdbcClient jdbc;
    private final People people;

    Caseloads(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Refuses unless those who get somebody are active advisors, and none of them leaves before the transaction ends. */
    void open(Collection<PersonId> gaining, Set<PersonId> losing) {
        if (!people.hold(gaining, Role.ADVISOR).containsAll(gaining)) {
            throw AdvisorService.unknown();
        }
        lock(Stream.concat(gaining.stream(), losing.stream()).toList());
    }

    /** Waits until nobody else changes what these advisors have. */
    void lock(Collection<PersonId> advisors) {
        jdbc.sql("""
                        insert into caseload (institution_id, advisor_id, version)
                        select ?, advisor, 0 from unnest(?) as advisor order by advisor on conflict do nothing
                        """)
                .param(CurrentInstitution.get().value())
                .param(uuids(advisors))
                .update();
        jdbc.sql("""
                        select advisor_id from caseload where institution_id = ? and advisor_id = any (?)
                        order by advisor_id for update
                        """)
                .param(CurrentInstitution.get().value())
                .param(uuids(advisors))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void limit(PersonId advisor, @Nullable Integer limit) {
        jdbc.sql("""
                        update caseload set student_limit = ?::int, version = version + 1
                        where institution_id = ? and advisor_id = ? and student_limit is distinct from ?::int
                        """)
                .param(limit)
                .param(CurrentInstitution.get().value())
                .param(advisor.value())
                .param(limit)
                .update();
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
