package io.waymark.advising.cohort;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.text.WrittenText;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.search.Sought;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CohortService {

    private static final UUID UNKNOWN = new UUID(0, 0);

    private final CohortRepository cohorts;
    private final CohortDirectory directory;
    private final CohortNames names;
    private final MemberStore members;
    private final IdempotencyKeys keys;
    private final ApplicationEventPublisher features;
    private final Clock clock;

    CohortService(
            CohortRepository cohorts,
            CohortDirectory directory,
            CohortNames names,
            MemberStore members,
            IdempotencyKeys keys,
            ApplicationEventPublisher features,
            Clock clock) {
        this.cohorts = cohorts;
        this.directory = directory;
        this.names = names;
        this.members = members;
        this.keys = keys;
        this.features = features;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    CountedPage<CohortView> list(@Nullable String q, @Nullable String after, int limit) {
        return list(Sought.of(q), false, after, limit);
    }

    @Transactional(readOnly = true)
    CountedPage<CohortView> archived(@Nullable String after, int limit) {
        return list(Sought.of(null), true, after, limit);
    }

    private CountedPage<CohortView> list(Sought sought, boolean archived, @Nullable String after, int limit) {
        return CountedPage.of(
                Page.of(
                        directory.list(sought, archived, Cursor.read(after, 1), limit),
                        limit,
                        it -> Cursor.at(it.name())),
                directory.count(sought, archived));
    }

    @Transactional(readOnly = true)
    CohortView show(UUID id) {
        return view(load(id));
    }

    @Transactional(readOnly = true)
    List<String> names(boolean archived) {
        return directory.names(archived);
    }

    CohortView create(CohortEntry entry, @Nullable String key) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return keys.claim(key, entry, id).map(this::show).orElseGet(() -> {
            take(entry.name(), id);
            return view(cohorts.saveAndFlush(new Cohort(id, entry.name())));
        });
    }

    /** Files that name it as before find it nevertheless. */
    CohortView rename(UUID id, CohortEntry entry, Revision revision) {
        var cohort = current(id, revision);
        take(entry.name(), id);
        var former = cohort.name();
        cohort.rename(entry.name());
        var renamed = cohorts.saveAndFlush(cohort);
        if (!names.isTaken(former, UNKNOWN)) {
            names.remember(former, id);
        }
        features.publishEvent(new CohortRenamed(former, renamed.name()));
        return view(renamed);
    }

    CohortView archive(UUID id, Revision revision) {
        var cohort = current(id, revision);
        cohort.archive(clock.instant());
        return view(cohorts.saveAndFlush(cohort));
    }

    CohortView unarchive(UUID id, Revision revision) {
        var cohort = current(id, revision);
        cohort.unarchive();
        return view(cohorts.saveAndFlush(cohort));
    }

    CohortView merge(UUID id, UUID into, Revision revision) {
        var other = load(into);
        var cohort = current(id, revision);
        if (id.equals(into)) {
            throw new RuleViolationException("cohort-into-itself", "Choose another cohort.");
        }
        requireOpen(other);
        members.move(id, into);
        names.lead(id, into);
        cohorts.delete(cohort);
        names.remember(cohort.name(), into);
        features.publishEvent(new CohortRenamed(cohort.name(), other.name()));
        return view(other);
    }

    void delete(UUID id, Revision revision) {
        var cohort = current(id, revision);
        var count = directory.members(id);
        if (count > 0) {
            throw new RuleViolationException(
                    "cohort-not-empty", "Only a cohort without students is deleted.", Map.of("students", count));
        }
        names.forget(id);
        cohorts.delete(cohort);
    }

    CohortView view(Cohort cohort) {
        return cohort.view(directory.members(cohort.id()));
    }

    private Cohort current(UUID id, Revision revision) {
        var cohort = load(id);
        revision.requireCurrent(cohort.version());
        return cohort;
    }

    private void take(String written, UUID id) {
        var name = WrittenText.plain(written);
        if (names.isTaken(name, id)) {
            throw new ConflictException("name-taken", "There is a cohort of this name.");
        }
        names.takeOver(name);
    }

    /** Nobody joins what is archived. */
    static void requireOpen(Cohort cohort) {
        if (cohort.isArchived()) {
            throw archived(cohort.name());
        }
    }

    static RuleViolationException archived(String name) {
        return new RuleViolationException("cohort-archived", "This cohort is archived.", Map.of("cohort", name));
    }

    Cohort load(UUID id) {
        return cohorts.findById(id)
                .orElseThrow(() -> new NotFoundException("no-such-cohort", "There is no such cohort."));
    }
}
