package io.waymark.advising.person;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody at a college, in whatever roles. People are never deleted; their lifecycle says who has left. */
@Entity
class Person {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    private String number;

    private String givenName;

    private @Nullable String preferredName;

    private String familyName;

    private String email;

    @Column(insertable = false, updatable = false)
    @SuppressWarnings("unused") // worked out by the database, for searching
    private @Nullable String emailKey;

    private String[] roles;

    private String zone;

    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private Lifecycle lifecycle;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Person() {}

    void change(CheckedEntry entry, ZoneId collegeZone) {
        this.number = entry.number();
        this.givenName = entry.givenName();
        this.preferredName = entry.preferredName();
        this.familyName = entry.familyName();
        this.email = entry.email();
        this.zone = entry.zone() == null ? collegeZone.getId() : entry.zone();
        this.language = entry.language();
        var sorted = entry.roles().stream().sorted().map(Role::name).toArray(String[]::new);
        if (!Arrays.equals(sorted, roles)) {
            this.roles = sorted;
        }
    }

    /** @param language the college's if null */
    void live(String zone, @Nullable String language) {
        this.zone = zone;
        this.language = language;
    }

    void become(Lifecycle next) {
        this.lifecycle = next;
    }

    /** What they are found by. */
    String words() {
        return PersonWords.of(number, givenName, preferredName, familyName, email);
    }

    public PersonId getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public String getGivenName() {
        return givenName;
    }

    public @Nullable String getPreferredName() {
        return preferredName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getEmail() {
        return email;
    }

    public Set<Role> getRoles() {
        return Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public String getZone() {
        return zone;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public Lifecycle getLifecycle() {
        return lifecycle;
    }

    public boolean isActive() {
        return lifecycle.isActive();
    }

    public int getVersion() {
        return version == null ? -1 : version;
    }
}
