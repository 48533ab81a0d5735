package io.waymark.advising.placement;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.evidence.Entries;
import io.waymark.advising.evidence.Entry;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.person.People;
import io.waymark.advising.site.Sites;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.EvidenceKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads which of a student's hours belong to a placement: those for the same step that name it, or name only its site, on its days. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HoursAtPlacement {

    private final Entries entries;
    private final Sites sites;
    private final People people;
    private final Journeys journeys;

    HoursAtPlacement(Entries entries, Sites sites, People people, Journeys journeys) {
        this.entries = entries;
        this.sites = sites;
        this.people = people;
        this.journeys = journeys;
    }

    /** No hours come in until the transaction ends, and the student does not leave. */
    void hold(PersonId student) {
        people.hold(List.of(student), Role.STUDENT);
        journeys.lock(student);
    }

    /** The last day of which there are hours. What was returned does not count. */
    Optional<LocalDate> newest(Placement placement) {
        var days = placement.daysOrWish();
        var site = Sites.key(sites.require(placement.wish().site()).name());
        return entries.of(placement.student(), EvidenceKind.HOURS_LOG).stream()
                .filter(it -> it.requirement().equals(placement.wish().requirement()))
                .filter(it -> it.status() != EvidenceStatus.RETURNED)
                .map(Entry::payload)
                .map(HoursLogPayload.class::cast)
                .filter(it -> it.placement() == null
                        ? Sites.key(it.site()).equals(site)
                        : it.placement().equals(placement.id()))
                .filter(it -> days.has(it.date()))
                .map(HoursLogPayload::date)
                .max(Comparator.naturalOrder());
    }
}
