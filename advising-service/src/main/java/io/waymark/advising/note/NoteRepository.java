package io.waymark.advising.note;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<Note, UUID> {

    Note saveAndFlush(Note note);

    Optional<Note> findById(UUID id);

    void delete(Note note);

    @Query("""
            select n from Note n
            where n.student = :student and (n.shared or n.authorId = :reader)
              and (n.writtenAt < :before or n.writtenAt = :before and n.id < :id)
            order by n.writtenAt desc, n.id desc
            limit :limit
            """)
    List<Note> visible(PersonId student, UUID reader, Instant before, UUID id, int limit);
}
