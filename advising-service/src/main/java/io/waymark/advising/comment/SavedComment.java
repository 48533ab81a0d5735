package io.waymark.advising.comment;

import io.waymark.advising.api.comment.SavedCommentView;
import io.waymark.core.identity.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A comment that a reviewer keeps. */
@Entity
class SavedComment {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    private UUID reviewerId;

    private String text;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected SavedComment() {}

    SavedComment(UUID id, PersonId reviewer, String text) {
        this.id = id;
        this.reviewerId = reviewer.value();
        this.text = text.strip();
    }

    void rewrite(String other) {
        this.text = other.strip();
    }

    boolean isOf(PersonId person) {
        return person.value().equals(reviewerId);
    }

    SavedCommentView view() {
        return new SavedCommentView(id, text, version());
    }

    int version() {
        return version == null ? -1 : version;
    }
}
