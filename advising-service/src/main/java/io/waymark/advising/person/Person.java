package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.institution.Zones;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody at a college, in whatever roles. People are never deleted; who leaves becomes inactive. */
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

    private String familyName;

    private String email;

    @Column(insertable = false, updatable = false)
    @SuppressWarnings("unused") // worked out by the database, for searching
    private @Nullable String emailKey;

    private String[] roles;

    private String zone;

    private boolean active;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Person() {}

    @SuppressWarnings("NullAway") // the rest is filled in by change
    Person(PersonId id, PersonEntry entry, ZoneId collegeZone) {
        this.id = id;
        this.active = true;
        change(entry, collegeZone);
    }

    void change(PersonEntry entry, ZoneId collegeZone) {
        this.number = entry.number().strip();
        this.givenName = entry.givenName().strip();
        this.familyName = entry.familyName().strip();
        this.email = entry.email().strip();
        this.zone = entry.zone() == null ? collegeZone.getId() : Zones.require(entry.zone());
        var sorted = entry.roles().stream().sorted().map(Role::name).toArray(String[]::new);
        if (!Arrays.equals(sorted, roles)) {
            this.roles = sorted;
        }
    }

    void deactivate() {
        this.active = false;
    }

    void reactivate() {
        this.active = true;
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

    public boolean isActive() {
        return active;
    }

    public int getVersion() {
        return version == null ? -1 : version;
    }
}
