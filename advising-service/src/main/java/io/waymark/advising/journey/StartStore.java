package io.waymark.advising.journey;

import io.waymark.advising.roadmap.Edition;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes that journeys begin. Two who put the same student on a roadmap wait for each other here. */
@Component
class StartStore {

    private final JdbcClient jdbc;

    StartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose journeys began: those who had none. In one order, so that nobody waits in a circle. */
    Set<PersonId> begin(Edition edition, LocalDate startedOn, Collection<PersonId> students) {
        return jdbc
                .sql("""
                        insert into journey (institution_id, student_id, roadmap_key, roadmap_version, started_on, version)
                        select ?, student, ?, ?, ?, 0 from unnest(?) as student order by student
                        on conflict do nothing
                        returning student_id
                        """)
                .param(CurrentInstitution.get().value())
                .param(edition.key().value())
                .param(edition.version())
                .param(startedOn)
                .param(ids(students))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether one of them walks another roadmap than this. */
    boolean walkAnother(RoadmapKey roadmap, Collection<PersonId> students) {
        return jdbc.sql("""
                        select exists (select from journey
                                       where institution_id = ? and student_id = any (?) and roadmap_key <> ?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(ids(students))
                .param(roadmap.value())
                .query(Boolean.class)
                .single();
    }

    private static UUID[] ids(Collection<PersonId> students) {
        return students.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
