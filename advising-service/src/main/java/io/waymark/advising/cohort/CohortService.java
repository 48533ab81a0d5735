package io.waymark.advising.cohort;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.core.text.WrittenText;
import io.waymark.kit.idempotency.IdempotencyKeys;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CohortService {

    private final CohortRepository cohorts;
    private final CohortDirectory directory;
    private final IdempotencyKeys keys;

    CohortService(CohortRepository cohorts, CohortDirectory directory, IdempotencyKeys keys) {
        this.cohorts = cohorts;
        this.directory = directory;
        this.keys = keys;
    }

    @Transactional(readOnly = true)
    CountedPage<CohortView> list(@Nullable String after, int limit) {
        return CountedPage.of(
                Page.of(directory.list(Cursor.read(after, 1), limit), limit, it -> Cursor.at(it.name())),
                cohorts.count());
    }

    @Transactional(readOnly = true)
    CohortView show(UUID id) {
        return view(load(id));
    }

    @Transactional(readOnly = true)
    List<String> names() {
        return cohorts.names();
    }

    CohortView create(CohortEntry entry, @Nullable String key) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return keys.claim(key, entry, id).map(this::show).orElseGet(() -> {
            refuseTaken(entry.name(), id);
            return view(cohorts.saveAndFlush(new Cohort(id, entry.name())));
        });
    }

    CohortView rename(UUID id, CohortEntry entry, Revision revision) {
        var cohort = load(id);
        revision.requireCurrent(cohort.version());
        refuseTaken(entry.name(), id);
        cohort.rename(entry.name());
        return view(cohorts.saveAndFlush(cohort));
    }

    CohortView view(Cohort cohort) {
        return cohort.view(directory.members(cohort.id()));
    }

    private void refuseTaken(String name, UUID except) {
        if (cohorts.isNameTaken(WrittenText.tidy(name), except)) {
            throw new ConflictException("name-taken", "There is a cohort of this name.");
        }
    }

    Cohort load(UUID id) {
        return cohorts.findById(id)
                .orElseThrow(() -> new NotFoundException("no-such-cohort", "There is no such cohort."));
    }
}
