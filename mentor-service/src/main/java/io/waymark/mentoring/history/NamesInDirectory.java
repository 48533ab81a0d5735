package io.waymark.mentoring.history;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.PeopleNames;
import io.waymark.mentoring.directory.Directory;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** People by the names mentoring knows them by. */
@Component
class NamesInDirectory implements PeopleNames {

    private final Directory directory;

    NamesInDirectory(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> people) {
        return directory.names(people.stream().map(PersonId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().value(), Map.Entry::getValue));
    }

    @Override
    public Set<UUID> students(Collection<UUID> people) {
        return directory.having(Role.STUDENT, people);
    }
}
