package io.waymark.web.admin.people;

import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonSort;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to list, as the address says; what it says wrongly is left out. */
record PeopleSearch(
        @Nullable String q,
        @Nullable String role,
        @Nullable String state,
        @Nullable String cohort,
        @Nullable String advisor,
        @Nullable String sort) {

    @Nullable
    String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    @Nullable
    Role roleOrAny() {
        return Typed.code(Role.class, role).orElse(null);
    }

    @Nullable
    Lifecycle stateOrAny() {
        return Typed.code(Lifecycle.class, state).orElse(null);
    }

    @Nullable
    UUID cohortOrAny() {
        return Typed.id(cohort);
    }

    @Nullable
    UUID advisorOrAny() {
        return Typed.id(advisor);
    }

    PersonSort sortOrFirst() {
        return Typed.code(PersonSort.class, sort).orElse(PersonSort.NAME);
    }

    /** A stretch of this list. */
    CountedPage<PersonView> ask(PersonApi people, @Nullable String after, int limit) {
        return people.list(
                words(), roleOrAny(), stateOrAny(), cohortOrAny(), advisorOrAny(), null, sortOrFirst(), after, limit);
    }

    /** This list from its start. */
    Link link() {
        return at("/admin/people");
    }

    /** This list as a file. */
    Link file() {
        return at("/admin/people/people.csv");
    }

    private Link at(String path) {
        return Link.to(path)
                .with("q", words())
                .with("role", roleOrAny())
                .with("state", stateOrAny())
                .with("cohort", cohortOrAny())
                .with("advisor", advisorOrAny())
                .with("sort", sort == null ? null : sortOrFirst());
    }
}
