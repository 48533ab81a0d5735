package io.waymark.stack.separation;

import io.waymark.core.identity.InstitutionId;
import io.waymark.stack.StackForTests;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database roles the three applications work as, and the schemas each may reach. */
enum ServiceRole {
    WAYMARK_ADVISING(Set.of("advising", "scheduling")),
    WAYMARK_MENTORING(Set.of("mentoring", "scheduling")),
    WAYMARK_WEB(Set.of("web"));

    private final Set<String> schemas;

    ServiceRole(Set<String> schemas) {
        this.schemas = schemas;
    }

    String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean mayReach(String schema) {
        return schemas.contains(schema);
    }

    /** Native SQL as this role, at work for a college or for none. */
    JdbcClient database(@Nullable InstitutionId college) {
        return StackForTests.databaseFor(login(), college);
    }
}
