package io.waymark.advising.person;

import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters people by the thousand, in a few statements. */
@Component
class PersonWriter implements PersonEntries {

    private static final int FEW = 1_000;

    private final PersonStore people;
    private final AddressStore addresses;
    private final LifecycleHistory history;
    private final Institutions institutions;
    private final ApplicationEventPublisher features;

    PersonWriter(
            PersonStore people,
            AddressStore addresses,
            LifecycleHistory history,
            Institutions institutions,
            ApplicationEventPublisher features) {
        this.people = people;
        this.addresses = addresses;
        this.history = history;
        this.institutions = institutions;
        this.features = features;
    }

    @Override
    public Entering enterBy(PersonId by) {
        addresses.letPass();
        return new StretchEntering(by);
    }

    private class StretchEntering implements Entering {

        private final PersonId by;
        private final Set<PersonId> few = new HashSet<>();
        private boolean many;

        StretchEntering(PersonId by) {
            this.by = by;
        }

        @Override
        public void write(List<WrittenPerson> written) {
            add(written.stream().filter(WrittenPerson::isNew).toList());
            change(written.stream().filter(it -> !it.isNew()).toList(), by);
            remember(written);
        }

        /** Of thousands nothing is held: the whole directory is asked in the end. */
        private void remember(List<WrittenPerson> written) {
            written.stream()
                    .filter(it -> it.email() != null)
                    .map(WrittenPerson::id)
                    .forEach(few::add);
            many = many || few.size() > FEW;
            if (many) {
                few.clear();
            }
        }

        @Override
        public Optional<SharedAddress> sharedAddress() {
            return many ? addresses.sharedByAnybody() : addresses.shared(few);
        }

        @Override
        public void finish() {
            sharedAddress().ifPresent(_ -> {
                throw PersonService.emailTaken();
            });
            addresses.hold();
        }
    }

    private void add(List<WrittenPerson> written) {
        if (!written.isEmpty()) {
            people.add(written, institutions.zone());
        }
    }

    private void change(List<WrittenPerson> written, PersonId by) {
        if (!written.isEmpty()) {
            history.addReturns(written.stream().map(WrittenPerson::id).toList(), institutions.today(), by);
            var students = people.change(written);
            if (!students.isEmpty()) {
                features.publishEvent(new StudentRecordsChanged(students));
            }
        }
    }
}
