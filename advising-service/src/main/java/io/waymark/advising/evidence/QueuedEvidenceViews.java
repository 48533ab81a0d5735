package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.disclosure.Disclosures;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows the evidence of many students in the order of a queue, in as many statements however many they are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QueuedEvidenceViews {

    private final EvidenceRepository evidence;
    private final EvidenceViews views;
    private final Journeys journeys;
    private final People people;
    private final Disclosures disclosures;

    QueuedEvidenceViews(
            EvidenceRepository evidence,
            EvidenceViews views,
            Journeys journeys,
            People people,
            Disclosures disclosures) {
        this.evidence = evidence;
        this.views = views;
        this.journeys = journeys;
        this.people = people;
        this.disclosures = disclosures;
    }

    /** @param reader in which capacity the caller sees them */
    List<QueuedEvidence> show(List<EvidenceId> order, VerifierRole reader) {
        var found = evidence.findAll(order).stream().collect(Collectors.toMap(Evidence::id, it -> it));
        var queued =
                order.stream().map(it -> Objects.requireNonNull(found.get(it))).toList();
        var students = queued.stream().map(Evidence::student).collect(Collectors.toSet());
        disclosures.record(students, "evidence", reader.name().toLowerCase(Locale.ROOT));
        var walks = journeys.find(students);
        var entries = people.entries(students);
        return views.of(queued, it -> walks.get(it.student()), reader == VerifierRole.ADVISOR).stream()
                .map(it -> queued(it, entries))
                .toList();
    }

    private static QueuedEvidence queued(EvidenceView view, Map<PersonId, PersonView> entries) {
        var student =
                Objects.requireNonNull(entries.get(new PersonId(view.student().id())));
        return new QueuedEvidence(view.student(), student.number(), view);
    }
}
