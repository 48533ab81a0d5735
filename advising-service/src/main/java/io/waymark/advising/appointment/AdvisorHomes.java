package io.waymark.advising.appointment;

import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.scheduling.availability.HomeZones;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The zones of the college's directory. */
@Component
class AdvisorHomes implements HomeZones {

    private final People people;

    AdvisorHomes(People people) {
        this.people = people;
    }

    @Override
    public String of(PersonId person) {
        return Objects.requireNonNull(people.entries(List.of(person)).get(person))
                .zone();
    }
}
