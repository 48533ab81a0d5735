package io.waymark.advising.roster;

import io.waymark.advising.advisor.Assignments;
import io.waymark.advising.advisor.Assignments.Assigning;
import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.advising.cohort.Cohorts;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.person.PersonEntries;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes a faultless roster into the directory, cohorts, assignments and journeys, a stretch at a time, so that what is held
 * in memory does not grow with the file. Each feature writes its own tables by its own rules, many rows at once. What is as
 * the file says already is not touched.
 */
@Component
class RosterMerge {

    private final JdbcClient jdbc;
    private final MergeRows rows;
    private final MergeRefusals refusals;
    private final ConflictStore conflicts;
    private final ImportOrigins origins;
    private final PersonEntries people;
    private final Cohorts cohorts;
    private final Assignments assignments;
    private final Journeys journeys;

    RosterMerge(
            JdbcClient jdbc,
            MergeRows rows,
            MergeRefusals refusals,
            ConflictStore conflicts,
            ImportOrigins origins,
            PersonEntries people,
            Cohorts cohorts,
            Assignments assignments,
            Journeys journeys) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.refusals = refusals;
        this.conflicts = conflicts;
        this.origins = origins;
        this.people = people;
        this.cohorts = cohorts;
        this.assignments = assignments;
        this.journeys = journeys;
    }

    record Terms(PersonId by, Instant now, ConflictChoice changedByHand, ConflictChoice inactive) {

        String[] kept() {
            return ConflictStore.kept(changedByHand, inactive);
        }
    }

    /** A roadmap, and since which day whoever is not on it yet. */
    private record Start(String roadmap, @Nullable LocalDate day) {}

    /**
     * Stretch by stretch: whoever is only a student after all others, among whom are their advisors.
     *
     * @param applied hears of each stretch when it is through
     */
    void merge(RosterId roster, Terms terms, Consumer<MergeRows.Stretch> applied) {
        var parameters = parameters(roster, terms);
        jdbc.sql("set local app.actor = '%s'".formatted(terms.by())).update();
        joinSetsAsSets();
        refusals.refuseUnseen(conflicts.firstUnseen(roster, terms.kept(), terms.now()));
        conflicts.find(roster, terms.now());
        refusals.refuseIfOutdated(parameters);
        rows.workOutOutcomes(parameters);
        var entering = people.enterBy(terms.by());
        mergeStretches(false, parameters, applied, it -> write(it, entering));
        refusals.refuseUnknownAdvisors(parameters);
        var advisors = rows.namedAdvisors(parameters);
        var assigning = assignments.to(advisors.values());
        mergeStretches(true, parameters, applied, it -> {
            write(it, entering);
            writeStudents(it.stream().filter(MergeRow::isStudent).toList(), advisors, assigning);
        });
        assigning.finish();
        refusals.refuseSharedAddresses(parameters);
        entering.finish();
        origins.remember(roster);
    }

    /**
     * For the rest of the transaction. Nobody has counted a roster's rows yet, so the planner takes them for a handful and
     * would look through the whole directory again for each.
     */
    void joinSetsAsSets() {
        jdbc.sql("set local enable_nestloop = off").update();
    }

    private static Map<String, Object> parameters(RosterId roster, Terms terms) {
        return Map.of(
                "institution", CurrentInstitution.get().value(),
                "roster", roster.value(),
                "now", Timestamp.from(terms.now()),
                "kept", terms.kept());
    }

    private void mergeStretches(
            boolean students,
            Map<String, Object> parameters,
            Consumer<MergeRows.Stretch> applied,
            Consumer<List<MergeRow>> write) {
        var after = 0;
        for (var next = rows.next(students, after, parameters);
                !next.isEmpty();
                next = rows.next(students, after, parameters)) {
            write.accept(rows.of(students, after, next, parameters));
            applied.accept(next);
            after = next.last();
        }
    }

    private static void write(List<MergeRow> stretch, PersonEntries.Entering entering) {
        entering.write(stretch.stream()
                .filter(MergeRow::another)
                .map(MergeRow::written)
                .toList());
    }

    private void writeStudents(List<MergeRow> stretch, Map<String, PersonId> advisors, Assigning assigning) {
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
