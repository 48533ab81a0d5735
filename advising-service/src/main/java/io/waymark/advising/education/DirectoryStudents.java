package io.waymark.advising.education;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The students who say that they are in a program: what the directory says of programs is news of them. */
@Component
class DirectoryStudents {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DirectoryStudents(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Has it worked out anew before the transaction ends which of those in these programs are to be warned. */
    void recheck(Collection<ProgramEntry> changed) {
        var enrolled = jdbc.sql("""
                        select distinct student_id from evidence
                        where institution_id = :institution and kind = 'DEGREE_RECORD' and status in ('SUBMITTED', 'VERIFIED')
                          and (program_key(payload ->> 'college'), program_key(payload ->> 'program')) in (
                              select program_key(college), program_key(name)
                              from unnest(:colleges, :names) as changed (college, name))
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("colleges", changed.stream().map(ProgramEntry::college).toArray(String[]::new))
                .param("names", changed.stream().map(ProgramEntry::name).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        if (!enrolled.isEmpty()) {
            events.publishEvent(new StudentRecordsChanged(new HashSet<>(enrolled)));
        }
    }
}
