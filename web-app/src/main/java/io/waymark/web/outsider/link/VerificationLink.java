package io.waymark.web.outsider.link;

import io.waymark.web.mail.LinkSecret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A link to one verification, for two weeks or until another is sent for it. Only a hash of its secret is kept. */
@Entity
class VerificationLink {

    static final Duration VALID = Duration.ofDays(14);

    @Id
    @Column(name = "secret_hash")
    private String secretHash;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    private UUID verificationId;
    private Instant expiresAt;
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected VerificationLink() {}

    VerificationLink(LinkSecret secret, UUID verification, Instant now) {
        this.secretHash = secret.hash();
        this.verificationId = verification;
        this.expiresAt = now.plus(VALID);
    }

    boolean worksAt(Instant now) {
        return retiredAt == null && now.isBefore(expiresAt);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    UUID verification() {
        return verificationId;
    }
}
