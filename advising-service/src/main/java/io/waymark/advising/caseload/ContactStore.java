package io.waymark.advising.caseload;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ContactStore implements Contacts {

    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void happened(PersonId student, Instant at) {
        jdbc.sql("""
                        insert into contact (institution_id, student_id, last_at) values (?, ?, ?)
                        on conflict (institution_id, student_id) do update
                        set last_at = greatest(contact.last_at, excluded.last_at)
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .param(Timestamp.from(at))
                .update();
    }
}
