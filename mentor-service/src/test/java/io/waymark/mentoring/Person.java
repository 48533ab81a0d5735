package io.waymark.mentoring;

import io.waymark.core.event.PersonChanged;
import io.waymark.core.event.PersonLeft;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.TokensForTests;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who uses the service. */
public record Person(
        Colleges colleges, InstitutionId institution, PersonId id, String given, String family, Set<Role> roles) {

    public PersonChanged changed(boolean active, long revision) {
        return changed(given, roles, active, revision);
    }

    public PersonChanged changed(String newName, Set<Role> newRoles, boolean active, long revision) {
        return changed(newName, null, newRoles, active ? Lifecycle.ACTIVE : Lifecycle.DEACTIVATED, revision);
    }

    public PersonChanged goesBy(String preferredName, long revision) {
        return changed(given, preferredName, roles, Lifecycle.ACTIVE, revision);
    }

    public PersonChanged became(Lifecycle lifecycle, long revision) {
        return changed(given, null, roles, lifecycle, revision);
    }

    public PersonLeft left(Lifecycle lifecycle) {
        return left(lifecycle, 1_000);
    }

    public PersonLeft left(Lifecycle lifecycle, long revision) {
        return new PersonLeft(institution, id, lifecycle, LocalDate.of(2026, 3, 2), PersonId.next(), revision);
    }

    private PersonChanged changed(
            String newName, @Nullable String preferredName, Set<Role> newRoles, Lifecycle lifecycle, long revision) {
        return new PersonChanged(
                institution,
                id,
                "n",
                newName,
                preferredName,
                family,
                "x@college.test",
                newRoles,
                "America/New_York",
                null,
                lifecycle,
                revision);
    }

    public MvcTestResult get(String uri, Object... variables) {
        return send(colleges.mvc().get().uri(uri, variables));
    }

    public MvcTestResult put(String uri, String body, int version) {
        return send(colleges.mvc().put().uri(uri).header("If-Match", "\"" + version + "\""), body);
    }

    public MvcTestResult putBlindly(String uri, String body) {
        return send(colleges.mvc().put().uri(uri), body);
    }

    public MvcTestResult post(String uri, String body) {
        return send(colleges.mvc().post().uri(uri), body);
    }

    public MvcTestResult postOnce(String uri, String body, String key) {
        return send(colleges.mvc().post().uri(uri).header("Idempotency-Key", key), body);
    }

    public MvcTestResult post(String uri, String body, int version) {
        return send(colleges.mvc().post().uri(uri).header("If-Match", "\"" + version + "\""), body);
    }

    private MvcTestResult send(MockMvcRequestBuilder request, String body) {
        return send(request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private MvcTestResult send(MockMvcRequestBuilder request) {
        var bearer = TokensForTests.bearer(institution, id, roles.toArray(Role[]::new));
        return request.header("Authorization", bearer).exchange();
    }
}
