package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.core.text.WrittenText;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to verify: everybody of a capacity, one person in it, or somebody without an account.
 *
 * @param personId whom in particular, for mentors and peers
 * @param outsiderName how the student calls somebody without an account
 * @param outsiderAddress where they are reached
 * @param outsiderKnown whether the college knew that address from elsewhere when they were asked, or its advisor says so since
 * @param judgedBy which advisor said whether the college knows it
 */
record Verifier(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR)
        VerifierRole capacity,

        @Nullable UUID personId,
        @Nullable String outsiderName,
        @Nullable String outsiderAddress,
        @Nullable Boolean outsiderKnown,
        @Nullable UUID judgedBy,
        @Nullable Instant judgedAt) {

    static Verifier anybody(VerifierRole capacity) {
        return new Verifier(capacity, null, null, null, null, null, null);
    }

    static Verifier person(VerifierRole capacity, PersonId person) {
        return new Verifier(capacity, person.value(), null, null, null, null, null);
    }

    static Verifier outsider(VerifierRole capacity, String name, String address) {
        var plain = WrittenText.plain(name);
        if (plain.isEmpty()) {
            throw new RuleViolationException("nothing-visible", "Nothing of the name can be seen. Type it anew.");
        }
        return new Verifier(capacity, null, plain, WrittenText.plainCode(address), false, null, null);
    }

    Verifier known(boolean known) {
        return new Verifier(capacity, personId, outsiderName, outsiderAddress, known, null, null);
    }

    /** Because somebody of the college says so. */
    Verifier judged(boolean known, @Nullable UUID by, @Nullable Instant at) {
        return new Verifier(capacity, personId, outsiderName, outsiderAddress, known, by, at);
    }

    /** Whether somebody of the college said if it knows the address. */
    boolean isJudged() {
        return judgedBy != null;
    }

    /** Whether nobody at the college knows the address, or has said of it yet that nobody does. */
    boolean isStranger() {
        return isOutsider() && !isKnown() && !isJudged();
    }

    /** Whether an advisor may say that the college knows it; an issuer is known by the domain that a roadmap gives for it. */
    boolean canBeKnown() {
        return capacity != VerifierRole.CREDENTIAL_ISSUER;
    }

    Optional<PersonId> judge() {
        return Optional.ofNullable(judgedBy).map(PersonId::new);
    }

    /** Whether somebody was named, of those who can be. */
    boolean isNamed() {
        return personId != null || outsiderAddress != null;
    }

    boolean isOutsider() {
        return outsiderAddress != null;
    }

    boolean isKnown() {
        return Boolean.TRUE.equals(outsiderKnown);
    }

    /** Whether a mail to them arrives there. */
    boolean isReachedAt(OutsideAddress address) {
        return outsiderAddress != null && address.reaches(new OutsideAddress(outsiderAddress));
    }

    /** Whether the same are asked, whatever the college says of their address meanwhile. */
    boolean isTheSameAs(Verifier other) {
        return judged(false, null, null).equals(other.judged(false, null, null));
    }

    boolean is(PersonId person) {
        return person.value().equals(personId);
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }
}
