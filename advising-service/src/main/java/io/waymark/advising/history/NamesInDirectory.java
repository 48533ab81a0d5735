package io.waymark.advising.history;

import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.PeopleNames;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** People by the names they go by. */
@Component
class NamesInDirectory implements PeopleNames {

    private final People people;

    NamesInDirectory(People people) {
        this.people = people;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> wanted) {
        return people.briefs(wanted.stream().map(PersonId::new).toList()).values().stream()
                .collect(Collectors.toMap(it -> it.id(), it -> it.fullName()));
    }

    @Override
    public Set<UUID> students(Collection<UUID> wanted) {
        return people.entries(wanted.stream().map(PersonId::new).toList()).values().stream()
                .filter(it -> it.roles().contains(Role.STUDENT))
                .map(PersonView::id)
                .collect(Collectors.toSet());
    }
}
