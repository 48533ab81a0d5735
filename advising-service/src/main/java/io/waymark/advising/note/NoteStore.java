package io.waymark.advising.note;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the same note about many students in one statement. */
@Component
class NoteStore {

    private final JdbcClient jdbc;

    NoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Set<PersonId> students, PersonId author, NoteEntry entry, Instant now) {
        jdbc.sql("""
                        insert into note (institution_id, id, student_id, author_id, body, shared, written_at, version)
                        select :institution, id, student, :author, :body, :shared, :now, 0
                        from unnest(:ids, :students) as given (id, student)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param(
                        "ids",
                        Stream.generate(UuidCreator::getTimeOrderedEpoch)
                                .limit(students.size())
                                .toArray(UUID[]::new))
                .param("students", students.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("author", author.value())
                .param("body", entry.body())
                .param("shared", entry.shared())
                .param("now", Timestamp.from(now))
                .update();
    }
}
