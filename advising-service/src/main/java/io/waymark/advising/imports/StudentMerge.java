package io.waymark.advising.imports;

import io.waymark.advising.advisor.Assignments.Assigning;
import io.waymark.advising.cohort.Cohorts;
import io.waymark.advising.journey.Journeys;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what an import says of students only: their cohorts, advisors and roadmaps. */
@Component
class StudentMerge {

    private final Cohorts cohorts;
    private final Journeys journeys;

    StudentMerge(Cohorts cohorts, Journeys journeys) {
        this.cohorts = cohorts;
        this.journeys = journeys;
    }

    /** A roadmap, and since which day whoever is not on it yet. */
    private record Start(String roadmap, @Nullable LocalDate day) {}

    /** @param advisors by number */
    void write(List<MergeRow> stretch, Map<String, PersonId> advisors, Assigning assigning) {
        cohorts.join(stretch.stream().collect(Collectors.toMap(MergeRow::person, MergeRow::joined)));
        var assigned = new HashMap<PersonId, PersonId>();
        stretch.stream()
                .filter(it -> it.advisor() != null)
                .forEach(it -> assigned.put(it.person(), Objects.requireNonNull(advisors.get(it.advisor()))));
        assigning.assign(assigned);
        stretch.stream()
                .filter(it -> it.roadmap() != null)
                .collect(Collectors.groupingBy(
                        it -> new Start(Objects.requireNonNull(it.roadmap()), it.startedOn()),
                        Collectors.mapping(MergeRow::person, Collectors.toList())))
                .forEach((start, students) -> journeys.begin(start.roadmap(), start.day(), students));
    }
}
