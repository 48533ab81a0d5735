package io.waymark.web.account;

import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.HasCaller;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person who signed in, as the session remembers them. */
public class SignedIn implements UserDetails, HasCaller, CredentialsContainer {

    /** Of the class as it was when sessions were first kept over a release; they go on as long as the fields are read. */
    private static final long serialVersionUID = -8360207514013848152L;

    private final Caller caller;
    private final String email;
    private final boolean active;
    private final int fingerprint;
    private @Nullable String passwordHash;

    SignedIn(Caller caller, String email, boolean active, @Nullable String passwordHash, int fingerprint) {
        this.caller = caller;
        this.email = email;
        this.active = active;
        this.passwordHash = passwordHash;
        this.fingerprint = fingerprint;
    }

    /** By what the account said when the session was opened. */
    int fingerprint() {
        return fingerprint;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    public boolean is(Role role) {
        return caller.is(role);
    }

    public ZoneId zone() {
        return caller.zone();
    }

    /** The same person in another zone, who reads another language. */
    SignedIn reading(ZoneId zone, Locale language) {
        var there = new Caller(caller.institution(), caller.person(), caller.name(), caller.roles(), zone, language);
        return new SignedIn(there, email, active, passwordHash, fingerprint);
    }

    public String email() {
        return email;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return caller.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /** The person's id: unique over all colleges, and what a session is found by. */
    @Override
    public String getUsername() {
        return caller.person().toString();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.caller.equals(caller);
    }

    @Override
    public int hashCode() {
        return caller.hashCode();
    }

    @Override
    public String toString() {
        return List.of(caller.institution(), caller.person()).toString();
    }
}
