package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportChange;
import io.waymark.advising.api.imports.ImportChange.Kind;
import io.waymark.advising.api.imports.ImportEffects;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.cohort.Cohorts;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what an import will change before it does. */
@Service
@Transactional(readOnly = true)
class EffectsService {

    private static final int STAFF = 200;
    private static final int NEW_COHORTS = 50;

    private final ImportReader reader;
    private final ChangeStore store;
    private final ChangeQuery query;
    private final Cohorts cohorts;

    EffectsService(ImportReader reader, ChangeStore store, ChangeQuery query, Cohorts cohorts) {
        this.reader = reader;
        this.store = store;
        this.query = query;
        this.cohorts = cohorts;
    }

    ImportEffects of(ImportId upload) {
        if (reader.find(upload).state() != ImportState.CHECKED) {
            return ImportEffects.NONE;
        }
        var counts = store.counts(upload);
        return new ImportEffects(
                counts,
                counts.containsKey(Kind.STAFF_ADDED) ? query.staff(upload, STAFF) : List.of(),
                counts.containsKey(Kind.COHORT_CREATED)
                        ? suggest(query.cohorts(upload, Optional.empty(), NEW_COHORTS - 1))
                        : List.of());
    }

    Page<ImportChange> changes(ImportId upload, Kind kind, @Nullable String after, int limit) {
        if (reader.find(upload).state() != ImportState.CHECKED) {
            return new Page<>(List.of(), null);
        }
        var place = Cursor.read(after, 2);
        return Page.of(
                kind == Kind.COHORT_CREATED
                        ? suggest(query.cohorts(upload, place, limit))
                        : query.list(upload, kind, place, limit),
                limit,
                ChangeQuery::placeOf);
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
