package io.waymark.advising.signal;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps for lists when students were last met or answered, as it is worked out. */
@Component
class ContactStore {

    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else works out the signals of these students. */
    void lock(Collection<PersonId> students) {
        var ids = students.stream().map(PersonId::value).toArray(UUID[]::new);
        if (lock(ids) < ids.length) {
            jdbc.sql("""
                            insert into contact (institution_id, student_id)
                            select p.institution_id, p.id from person p where p.institution_id = ? and p.id = any (?)
                            order by p.id
                            on conflict do nothing
                            """).param(CurrentInstitution.get().value()).param(ids).update();
            lock(ids);
        }
    }

    private int lock(UUID[] students) {
        return jdbc.sql("""
                        select student_id from contact where institution_id = ? and student_id = any (?)
                        order by student_id for update
                        """)
                .param(CurrentInstitution.get().value())
                .param(students)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .size();
    }

    void keep(Collection<StudentFacts> students) {
        var changed = students.stream()
                .filter(it -> !Objects.equals(it.contact().at(), it.recordedContact()))
                .toList();
        if (!changed.isEmpty()) {
            write(changed);
        }
    }

    private void write(List<StudentFacts> students) {
        jdbc.sql("""
                        update contact set last_at = at from unnest(?, ?::timestamptz[]) as given (student, at)
                        where institution_id = ? and student_id = student
                        """)
                .param(students.stream().map(it -> it.student().value()).toArray(UUID[]::new))
                .param(students.stream()
                        .map(it -> it.contact().at())
                        .map(it -> it == null ? null : it.toString())
                        .toArray(String[]::new))
                .param(CurrentInstitution.get().value())
                .update();
    }
}
