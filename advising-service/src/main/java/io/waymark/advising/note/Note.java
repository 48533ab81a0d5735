package io.waymark.advising.note;

import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.note.NoteView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A note about a student. Only its author changes it, and only its author sees it unless it is shared. */
@Entity
class Note {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "student_id"))
    private PersonId student;

    private UUID authorId;

    private String body;

    private boolean shared;

    private Instant writtenAt;

    private @Nullable Instant editedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Note() {}

    Note(UUID id, PersonId student, PersonId author, NoteEntry entry, Instant now) {
        this.id = id;
        this.student = student;
        this.authorId = author.value();
        this.body = entry.body();
        this.shared = entry.shared();
        this.writtenAt = now;
    }

    void rewrite(NoteEntry entry, Instant now) {
        if (!body.equals(entry.body()) || shared != entry.shared()) {
            this.body = entry.body();
            this.shared = entry.shared();
            this.editedAt = now;
        }
    }

    boolean isBy(PersonId person) {
        return author().equals(person);
    }

    UUID id() {
        return id;
    }

    PersonId student() {
        return student;
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    NoteView view(PersonBrief author, boolean mine) {
        return new NoteView(id, student.value(), author, body, shared, writtenAt, editedAt, mine, version());
    }

    int version() {
        return version == null ? -1 : version;
    }
}
