package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportChange;
import io.waymark.advising.api.imports.ImportChange.Kind;
import io.waymark.advising.api.imports.ImportEffects;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.cohort.Cohorts;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.kit.disclosure.Disclosures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what an import will change before it does, and writes down whose records that shows. */
@Service
@Transactional
class EffectsService {

    private static final int STAFF = 200;
    private static final int NEW_COHORTS = 50;

    private static final int STRIDE = 2_000;

    private final ImportReader reader;
    private final ChangeStore store;
    private final ChangeQuery query;
    private final Cohorts cohorts;
    private final Disclosures disclosures;

    EffectsService(
            ImportReader reader, ChangeStore store, ChangeQuery query, Cohorts cohorts, Disclosures disclosures) {
        this.reader = reader;
        this.store = store;
        this.query = query;
        this.cohorts = cohorts;
        this.disclosures = disclosures;
    }

    ImportEffects of(ImportId upload) {
        if (reader.find(upload).state() != ImportState.CHECKED) {
            return ImportEffects.NONE;
        }
        var counts = store.counts(upload);
        var staff = counts.containsKey(Kind.STAFF_ADDED) ? shown(query.staff(upload, STAFF)) : List.<ImportChange>of();
        if (staff.size() < STAFF) {
            count(staff, counts);
        }
        return new ImportEffects(
                counts,
                staff,
                counts.containsKey(Kind.COHORT_CREATED)
                        ? suggest(query.cohorts(upload, Optional.empty(), NEW_COHORTS - 1))
                        : List.of());
    }

    Page<ImportChange> changes(ImportId upload, Kind kind, @Nullable String after, int limit) {
        if (reader.find(upload).state() != ImportState.CHECKED) {
            return new Page<>(List.of(), null);
        }
        var place = Cursor.read(after, 2);
        if (kind == Kind.COHORT_CREATED) {
            return Page.of(suggest(query.cohorts(upload, place, limit)), limit, ChangeQuery::placeOf);
        }
        var found = Page.of(standing(upload, kind, place, limit), limit, FoundChange::place);
        return new Page<>(shown(found.items()), found.next());
    }

    /** Goes on until a page is full of what is still to happen, and one more; in longer strides where much has happened. */
    private List<FoundChange> standing(ImportId upload, Kind kind, Optional<Cursor> after, int limit) {
        var standing = new ArrayList<FoundChange>();
        var place = after;
        var stride = limit;
        List<FoundChange> found;
        boolean more;
        do {
            found = query.list(upload, kind, place, stride);
            more = found.size() > stride;
            stride = STRIDE;
            found.stream().filter(FoundChange::stands).forEach(standing::add);
            place = found.isEmpty() ? place : Optional.of(found.getLast().place());
        } while (more && standing.size() <= limit);
        return standing.stream().limit(limit + 1L).toList();
    }

    private List<ImportChange> shown(List<FoundChange> found) {
        disclosures.record(
                found.stream()
                        .map(FoundChange::student)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                "import",
                "admin");
        return found.stream().map(FoundChange::change).toList();
    }

    /** All of them are known: who has the role by now is none of them. */
    private static void count(List<ImportChange> staff, Map<Kind, Integer> counts) {
        var people = (int) staff.stream().map(ImportChange::row).distinct().count();
        if (people == 0) {
            counts.remove(Kind.STAFF_ADDED);
        } else {
            counts.put(Kind.STAFF_ADDED, people);
        }
    }

    /** With the cohort that may be meant by each. */
    private List<ImportChange> suggest(List<ImportChange> created) {
        var names = cohorts.names();
        return created.stream()
                .map(it -> new ImportChange(
                        it.row(),
                        it.number(),
                        it.givenName(),
                        it.familyName(),
                        it.kind(),
                        it.item(),
                        CohortSuggestion.nearest(it.item(), names).orElse(""),
                        it.becomes(),
                        it.condition()))
                .toList();
    }
}
