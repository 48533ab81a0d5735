package io.waymark.advising.continuing;

import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How students keep the credentials they hold. */
@Service
@Transactional
class ContinuingService {

    private final StudentAccess access;
    private final People people;
    private final Journeys journeys;
    private final RenewalRecords records;
    private final Institutions institutions;

    ContinuingService(
            StudentAccess access, People people, Journeys journeys, RenewalRecords records, Institutions institutions) {
        this.access = access;
        this.people = people;
        this.journeys = journeys;
        this.records = records;
        this.institutions = institutions;
    }

    ContinuingView show(PersonId student) {
        access.require(student, "continuing-education");
        people.find(student).orElseThrow(() -> new NotFoundException("no-such-person", "There is no such person."));
        var walk = journeys.find(List.of(student)).get(student);
        var today = institutions.today();
        return walk == null
                ? new ContinuingView(today, List.of(), List.of(), List.of(), List.of())
                : new ContinuingViews(walk, new Renewals(walk.references(), records.of(student), today)).view();
    }
}
