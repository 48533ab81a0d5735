package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the other features from the directory, one statement a question. */
@Service
@Transactional(readOnly = true)
class DirectoryPeople implements People {

    private final PersonDirectory directory;

    DirectoryPeople(PersonDirectory directory) {
        this.directory = directory;
    }

    @Override
    public PersonBrief brief(PersonId person) {
        return Optional.ofNullable(briefs(List.of(person)).get(person)).orElseThrow(DirectoryPeople::unknown);
    }

    @Override
    public Map<PersonId, PersonBrief> briefs(Collection<PersonId> wanted) {
        return directory.find(wanted).stream()
                .collect(Collectors.toMap(it -> new PersonId(it.id()), PersonView::brief));
    }

    @Override
    public Optional<PersonView> find(PersonId person) {
        return directory.find(List.of(person)).stream().findFirst();
    }

    @Override
    public Optional<PersonView> withEmail(String email) {
        return directory.withEmail(email);
    }

    @Override
    public Map<PersonId, PersonView> entries(Collection<PersonId> wanted) {
        return directory.find(wanted).stream().collect(Collectors.toMap(it -> new PersonId(it.id()), it -> it));
    }

    @Override
    public Set<PersonId> active(Collection<PersonId> wanted, Role role) {
        return directory.find(wanted).stream()
                .filter(it -> it.active() && it.roles().contains(role))
                .map(it -> new PersonId(it.id()))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> holders(Role role) {
        return directory.holders(role);
    }

    @Override
    @Transactional
    public Set<PersonId> hold(Collection<PersonId> wanted, Role role) {
        return directory.hold(wanted, role);
    }

    @Override
    @Transactional
    public void lock(Collection<PersonId> wanted) {
        directory.lock(wanted);
    }

    @Override
    public PersonView requireStudent(PersonId student) {
        return find(student)
                .filter(it -> it.active() && it.roles().contains(Role.STUDENT))
                .orElseThrow(() -> new NotFoundException("no-such-student", "There is no such student."));
    }

    static NotFoundException unknown() {
        return new NotFoundException("no-such-person", "There is no such person.");
    }
}
