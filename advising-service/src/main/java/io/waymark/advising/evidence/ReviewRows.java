package io.waymark.advising.evidence;

import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.api.review.ReviewRow;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.disclosure.Disclosures;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows lines of a queue with the names of students and steps, in as many statements however many they are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewRows {

    private final Journeys journeys;
    private final People people;
    private final Disclosures disclosures;

    ReviewRows(Journeys journeys, People people, Disclosures disclosures) {
        this.journeys = journeys;
        this.people = people;
        this.disclosures = disclosures;
    }

    List<ReviewRow> show(List<WaitingRow> rows, VerifierRole reader) {
        return show(rows, reader, journeys.find(students(rows)));
    }

    /** @param walks of their students at least */
    List<ReviewRow> show(List<WaitingRow> rows, VerifierRole reader, Map<PersonId, Walk> walks) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var students = students(rows);
        disclosures.record(students, "evidence", reader.name().toLowerCase(Locale.ROOT));
        var entries = people.entries(students);
        return rows.stream()
                .map(it -> row(
                        it,
                        Objects.requireNonNull(walks.get(it.student())),
                        Objects.requireNonNull(entries.get(it.student()))))
                .toList();
    }

    static Set<PersonId> students(List<WaitingRow> rows) {
        return rows.stream().map(WaitingRow::student).collect(Collectors.toSet());
    }

    private static ReviewRow row(WaitingRow it, Walk walk, PersonView student) {
        var requirement = RequirementId.of(it.requirement());
        return new ReviewRow(
                it.evidence(),
                student.brief(),
                student.number(),
                walk.titleOf(requirement.step()),
                walk.labelOf(it.requirement(), it.kind()),
                it.kind(),
                it.submission(),
                it.askedAt(),
                it.dueOn());
    }
}
