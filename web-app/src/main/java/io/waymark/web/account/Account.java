package io.waymark.web.account;

import io.waymark.core.event.PersonChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.text.EmailKey;
import io.waymark.kit.tenancy.Caller;
import io.waymark.web.college.College;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A directory person's way in. It follows the directory; only the password is its own. */
@Entity
class Account {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID institutionId;

    private String email;
    private String givenName;
    private String familyName;
    private String[] roles;
    private String zone;
    private @Nullable String language;
    private boolean active;
    private @Nullable String passwordHash;
    private long revision;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Account() {}

    @SuppressWarnings("NullAway") // follow() fills in the rest
    Account(PersonChanged person) {
        this.id = person.person().value();
        this.revision = -1;
        follow(person);
    }

    /**
     * Takes over what the directory says now; an older word that arrives late changes nothing.
     *
     * @return whether the person may do other things than before, so that sessions opened before tell no longer the truth
     */
    final boolean follow(PersonChanged person) {
        if (person.revision() <= revision) {
            return false;
        }
        var before = rights();
        email = EmailKey.of(person.email());
        givenName = person.calledName();
        familyName = person.familyName();
        roles = person.lifecycle().usable(person.roles()).stream()
                .map(Role::name)
                .sorted()
                .toArray(String[]::new);
        zone = person.zone();
        language = person.language();
        active = person.lifecycle().maySignIn();
        revision = person.revision();
        return !rights().equals(before);
    }

    private Set<String> rights() {
        return active ? Set.of(roles) : Set.of();
    }

    /** Another one tells that a session opened before must end. */
    int fingerprint() {
        return Objects.hash(rights(), passwordHash);
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    boolean opensWith(String password, PasswordEncoder passwords) {
        return passwordHash != null && passwords.matches(password, passwordHash);
    }

    PersonId person() {
        return new PersonId(id);
    }

    boolean isActive() {
        return active;
    }

    String email() {
        return email;
    }

    String givenName() {
        return givenName;
    }

    String language(College college) {
        return language == null ? college.getLanguage() : language;
    }

    /** What others who want to guess at the password know of the person. */
    Stream<String> knownTo(College college) {
        return Stream.of(email, givenName, familyName, college.getName(), college.getSlug());
    }

    SignedIn signedIn(College college) {
        Set<Role> held = Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet());
        var caller = new Caller(
                college.getId(),
                person(),
                givenName + " " + familyName,
                held,
                ZoneId.of(zone),
                Locale.forLanguageTag(language(college)));
        return new SignedIn(caller, email, active, passwordHash, fingerprint());
    }
}
