package io.waymark.advising.person;

import io.waymark.advising.api.person.LifecycleChangeView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonSettings;
import io.waymark.advising.api.person.PersonSort;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PersonController implements PersonApi {

    private final PersonService people;
    private final LifecycleService lifecycles;
    private final CurrentCaller caller;

    PersonController(PersonService people, LifecycleService lifecycles, CurrentCaller caller) {
        this.people = people;
        this.lifecycles = lifecycles;
        this.caller = caller;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CountedPage<PersonView> list(
            @Nullable String q,
            @Nullable Role role,
            @Nullable Lifecycle lifecycle,
            @Nullable UUID cohort,
            @Nullable UUID advisor,
            @Nullable String attributes,
            PersonSort sort,
            @Nullable String after,
            int limit) {
        var wanted = new PeopleWanted(q, role, lifecycle, cohort, advisor, attributes, sort);
        return people.list(wanted, after, limit);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'MENTOR', 'REGISTRAR', 'FACULTY', 'ADMIN')")
    public PersonView me() {
        return people.show(caller.get().person());
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'MENTOR', 'REGISTRAR', 'FACULTY', 'ADMIN')")
    public PersonView settings(PersonSettings settings, Revision revision) {
        return people.settings(settings, revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'MENTOR', 'REGISTRAR', 'FACULTY', 'ADMIN')")
    public PersonView show(UUID person) {
        return people.show(new PersonId(person));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public List<LifecycleChangeView> lifecycle(UUID person) {
        return lifecycles.history(new PersonId(person));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public PersonView add(PersonEntry entry, @Nullable String key) {
        return people.add(entry, key);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public PersonView change(UUID person, PersonEntry entry, Revision revision) {
        return people.change(new PersonId(person), entry, revision);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public PersonView deactivate(UUID person, Revision revision) {
        return lifecycles.deactivate(new PersonId(person), revision);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public PersonView reactivate(UUID person, Revision revision) {
        return lifecycles.reactivate(new PersonId(person), revision);
    }
}
