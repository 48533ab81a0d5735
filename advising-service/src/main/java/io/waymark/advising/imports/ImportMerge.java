package io.waymark.advising.imports;

import io.waymark.advising.advisor.Assignments;
import io.waymark.advising.person.PersonEntries;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Writes a clean import into the directory, cohorts, assignments and journeys, a stretch at a time, so that what is held
 * in memory does not grow with the file. Each feature writes its own tables by its own rules, many rows at once. What is as
 * the file says already is not touched.
 */
@Component
class ImportMerge {

    private final TransactionSettings settings;
    private final ConflictQuery conflicts;
    private final MergeOutcomes outcomes;
    private final MergeRows rows;
    private final OutdatedRows outdated;
    private final UnseenChanges unseen;
    private final MergeRefusals refusals;
    private final ImportOrigins origins;
    private final PersonEntries people;
    private final PersonMerge ofPeople;
    private final Assignments assignments;
    private final StudentMerge ofStudents;

    ImportMerge(
            TransactionSettings settings,
            ConflictQuery conflicts,
            MergeOutcomes outcomes,
            MergeRows rows,
            OutdatedRows outdated,
            UnseenChanges unseen,
            MergeRefusals refusals,
            ImportOrigins origins,
            PersonEntries people,
            PersonMerge ofPeople,
            Assignments assignments,
            StudentMerge ofStudents) {
        this.settings = settings;
        this.conflicts = conflicts;
        this.outcomes = outcomes;
        this.rows = rows;
        this.outdated = outdated;
        this.unseen = unseen;
        this.refusals = refusals;
        this.origins = origins;
        this.people = people;
        this.ofPeople = ofPeople;
        this.assignments = assignments;
        this.ofStudents = ofStudents;
    }

    /**
     * Stretch by stretch: whoever is only a student after all others, among whom are their advisors.
     *
     * @param applied hears of each stretch when it is through
     */
    void merge(ImportId upload, MergeTerms terms, Consumer<MergeStretch> applied) {
        var parameters = terms.parameters(upload);
        settings.actAs(terms.by());
        settings.joinSetsAsSets();
        outdated.refuseUnseen(conflicts.firstUnseen(upload, terms.kept(), terms.now()));
        conflicts.find(upload, terms.now());
        outdated.refuseIfOutdated(parameters);
        outcomes.workOut(parameters);
        var entering = people.enterBy(terms.by());
        mergeStretches(false, parameters, applied, it -> {
            unseen.refuse(upload, it, terms);
            ofPeople.write(it, entering);
        });
        var advisors = assignments.advisors(rows.namedAdvisors(parameters));
        refusals.refuseUnknownAdvisors(advisors.keySet(), parameters);
        var assigning = assignments.to(advisors.values());
        mergeStretches(true, parameters, applied, it -> {
            unseen.refuse(upload, it.stream().filter(MergeRow::isOnlyStudent).toList(), terms);
            ofPeople.write(it, entering);
            ofStudents.write(it.stream().filter(MergeRow::isStudent).toList(), advisors, assigning);
        });
        assigning.finish();
        entering.sharedAddress().ifPresent(it -> refusals.refuseShared(it, parameters));
        entering.finish();
        origins.remember(upload, terms.now());
    }

    private void mergeStretches(
            boolean students,
            Map<String, Object> parameters,
            Consumer<MergeStretch> applied,
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
}
