package io.waymark.advising.journey;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Waiver;
import io.waymark.core.roadmap.StepKey;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is not asked of a student. */
@Component
class WaiverStore {

    private final JdbcClient jdbc;

    WaiverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A waiver with its reason. */
    record Granted(StepKey step, String reason, PersonId by, Instant at) {}

    List<Granted> of(PersonId student) {
        return jdbc.sql(
                        "select step, reason, by_id, at from waiver where institution_id = ? and student_id = ? order by at")
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .query((row, _) -> new Granted(
                        StepKey.of(row.getString("step")),
                        row.getString("reason"),
                        new PersonId(row.getObject("by_id", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The steps waived for each of these students, and when, in one statement; who has none is left out. */
    Map<PersonId, List<Waiver>> of(Collection<PersonId> students, ZoneId zone) {
        Map<PersonId, List<Waiver>> waivers = new HashMap<>();
        jdbc.sql("select student_id, step, at from waiver where institution_id = ? and student_id = any (?)")
                .param(CurrentInstitution.get().value())
                .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    var on = LocalDate.ofInstant(row.getTimestamp("at").toInstant(), zone);
                    waivers.computeIfAbsent(
                                    new PersonId(row.getObject("student_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new Waiver(StepKey.of(row.getString("step")), on));
                });
        return waivers;
    }

    boolean grant(PersonId student, Granted waiver) {
        return jdbc.sql("""
                                insert into waiver (institution_id, student_id, step, reason, by_id, at)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(CurrentInstitution.get().value())
                        .param(student.value())
                        .param(waiver.step().value())
                        .param(waiver.reason())
                        .param(waiver.by().value())
                        .param(Timestamp.from(waiver.at()))
                        .update()
                == 1;
    }

    /** It is kept apart from then on, with who removed it. */
    boolean remove(PersonId student, StepKey step, PersonId by, Instant at) {
        keep(student, step, by, at);
        return jdbc.sql("delete from waiver where institution_id = ? and student_id = ? and step = ?")
                        .param(CurrentInstitution.get().value())
                        .param(student.value())
                        .param(step.value())
                        .update()
                == 1;
    }

    private void keep(PersonId student, StepKey step, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into removed_waiver (
                            institution_id, id, student_id, step, reason, waived_by, waived_at, removed_by, removed_at)
                        select institution_id, ?, student_id, step, reason, by_id, at, ?, ?
                        from waiver where institution_id = ? and student_id = ? and step = ?
                        """)
                .param(UuidCreator.getTimeOrderedEpoch())
                .param(by.value())
                .param(Timestamp.from(at))
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .param(step.value())
                .update();
    }
}
