package io.waymark.advising.experience;

import io.waymark.advising.api.experience.HoursView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows students their hours, and whoever may see their records. */
@Service
@Transactional
class HoursReader {

    private final StudentAccess access;
    private final People people;
    private final Journeys journeys;
    private final HoursViews views;
    private final Institutions institutions;
    private final CurrentCaller caller;

    HoursReader(
            StudentAccess access,
            People people,
            Journeys journeys,
            HoursViews views,
            Institutions institutions,
            CurrentCaller caller) {
        this.access = access;
        this.people = people;
        this.journeys = journeys;
        this.views = views;
        this.institutions = institutions;
        this.caller = caller;
    }

    HoursView mine(@Nullable LocalDate day) {
        return walk(caller.get().person())
                .map(it -> views.of(it, day))
                .orElseThrow(() -> new NotFoundException("no-journey", "You are on no roadmap yet."));
    }

    HoursView of(PersonId student, @Nullable LocalDate day) {
        access.require(student, "hours");
        people.find(student).orElseThrow(() -> new NotFoundException("no-such-person", "There is no such person."));
        return walk(student).map(it -> views.of(it, day)).orElseGet(() -> HoursView.none(institutions.today()));
    }

    private Optional<Walk> walk(PersonId student) {
        return Optional.ofNullable(journeys.find(List.of(student)).get(student));
    }
}
