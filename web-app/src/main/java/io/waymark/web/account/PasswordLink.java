package io.waymark.web.account;

import io.waymark.core.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A link that lets one person choose a password, once, within a week. Only a hash of its secret is kept. */
@Entity
class PasswordLink {

    private static final Duration VALID = Duration.ofDays(7);
    private static final Duration REPEATED = Duration.ofMinutes(10);

    @Id
    @Column(name = "secret_hash")
    private String secretHash;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    private UUID personId;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected PasswordLink() {}

    PasswordLink(String secretHash, PersonId person, Instant now) {
        this.secretHash = secretHash;
        this.personId = person.value();
        this.expiresAt = now.plus(VALID);
    }

    boolean worksAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Recently enough for a second click. */
    boolean wasUsedJustBefore(Instant now) {
        return usedAt != null && now.isBefore(usedAt.plus(REPEATED));
    }

    UUID personId() {
        return personId;
    }
}
