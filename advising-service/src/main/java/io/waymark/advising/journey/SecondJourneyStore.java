package io.waymark.advising.journey;

import io.waymark.advising.roadmap.Edition;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which roadmaps students walk beside their own. */
@Component
class SecondJourneyStore {

    private final JdbcClient jdbc;

    SecondJourneyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which version, and since when. */
    record Second(Edition edition, LocalDate startedOn) {}

    Map<PersonId, Second> of(Collection<PersonId> students) {
        Map<PersonId, Second> found = new HashMap<>();
        jdbc.sql("""
                        select student_id, roadmap_key, roadmap_version, started_on from second_journey
                        where institution_id = ? and student_id = any (?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new PersonId(row.getObject("student_id", UUID.class)),
                            new Second(
                                    new Edition(
                                            RoadmapKey.of(row.getString("roadmap_key")), row.getInt("roadmap_version")),
                                    row.getObject("started_on", LocalDate.class)));
                });
        return found;
    }

    void begin(PersonId student, Second second) {
        jdbc.sql("""
                        insert into second_journey (institution_id, student_id, roadmap_key, roadmap_version, started_on)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .param(second.edition().key().value())
                .param(second.edition().version())
                .param(second.startedOn())
                .update();
    }

    void end(PersonId student) {
        Stream.of("second_standing", "second_journey")
                .forEach(
                        table -> jdbc.sql("delete from %s where institution_id = ? and student_id = ?".formatted(table))
                                .param(CurrentInstitution.get().value())
                                .param(student.value())
                                .update());
    }
}
