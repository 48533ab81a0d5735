package io.waymark.advising.contact;

import io.waymark.advising.api.contact.ContactAttemptView;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.Types;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That somebody tried to reach a student. It never changes. */
@Entity
@Table(name = "contact_attempt")
class Attempt {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "student_id"))
    private PersonId student;

    private UUID byId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    private ContactChannel channel;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    private ContactOutcome outcome;

    private Instant at;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Attempt() {}

    Attempt(UUID id, PersonId student, PersonId by, RecordContactAttempt request, Instant now) {
        this.id = id;
        this.student = student;
        this.byId = by.value();
        this.channel = request.channel();
        this.outcome = request.outcome();
        this.at = Objects.requireNonNullElse(request.at(), now);
        if (at.isAfter(now)) {
            throw new RuleViolationException(
                    "attempt-in-the-future", "An attempt cannot be recorded before it is made.");
        }
    }

    boolean isBy(PersonId person) {
        return by().equals(person);
    }

    UUID id() {
        return id;
    }

    PersonId student() {
        return student;
    }

    PersonId by() {
        return new PersonId(byId);
    }

    ContactChannel channel() {
        return channel;
    }

    ContactOutcome outcome() {
        return outcome;
    }

    Instant at() {
        return at;
    }

    ContactAttemptView view(PersonBrief by, boolean mine) {
        return new ContactAttemptView(id, by, channel, outcome, at, mine, version());
    }

    int version() {
        return version == null ? -1 : version;
    }
}
