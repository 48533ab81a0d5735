package io.waymark.advising.education;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps students' shortlists. */
@Component
class ShortlistStore {

    private final JdbcClient jdbc;

    ShortlistStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Program> of(PersonId student) {
        return jdbc.sql("""
                        select p.* from program_shortlist s
                        join program p on p.institution_id = s.institution_id and p.id = s.program_id
                        where s.institution_id = ? and s.student_id = ? order by s.added_at, p.id
                        """)
                .param(institution())
                .param(student.value())
                .query((row, _) -> ProgramStore.read(row))
                .list();
    }

    /** Nobody else changes this shortlist until the transaction ends. */
    void hold(PersonId student) {
        jdbc.sql("select id from person where institution_id = ? and id = ? for update")
                .param(institution())
                .param(student.value())
                .query(UUID.class)
                .list();
    }

    void add(PersonId student, UUID program, Instant now) {
        jdbc.sql("""
                        insert into program_shortlist (institution_id, student_id, program_id, added_at)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .param(institution())
                .param(student.value())
                .param(program)
                .param(Timestamp.from(now))
                .update();
    }

    void remove(PersonId student, UUID program) {
        jdbc.sql("delete from program_shortlist where institution_id = ? and student_id = ? and program_id = ?")
                .param(institution())
                .param(student.value())
                .param(program)
                .update();
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }
}
