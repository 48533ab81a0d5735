package io.waymark.advising.site;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.api.site.SiteView;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.idempotency.IdempotencyKeys;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of sites, one site at a time. */
@Service
@Transactional
class SiteService implements Sites {

    private final SiteStore sites;
    private final SiteOccupancy occupancy;
    private final Institutions institutions;
    private final IdempotencyKeys keys;

    SiteService(SiteStore sites, SiteOccupancy occupancy, Institutions institutions, IdempotencyKeys keys) {
        this.sites = sites;
        this.occupancy = occupancy;
        this.institutions = institutions;
        this.keys = keys;
    }

    @Transactional(readOnly = true)
    CountedPage<SiteView> list(SiteFilter filter, @Nullable String after, int limit) {
        var today = institutions.today();
        var page = Page.of(sites.list(filter, today, Cursor.read(after, 1), limit), limit, it -> Cursor.at(it.key()));
        var held = held(page.items(), today);
        return CountedPage.of(
                page.map(it -> it.view(today, held.getOrDefault(it.id(), HeldPlaces.NONE))),
                sites.count(filter, today));
    }

    @Override
    @Transactional(readOnly = true)
    public CountedPage<SiteView> offered(
            @Nullable String words, @Nullable SiteKind kind, @Nullable String after, int limit) {
        return list(new SiteFilter(words, kind, null, false), after, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, SiteView> find(Collection<UUID> ids) {
        return views(sites.find(ids)).collect(Collectors.toMap(SiteView::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> contactsAt(String written) {
        return sites.contacts(Sites.key(written));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> contacts() {
        return sites.contacts(null);
    }

    @Override
    public SiteView lock(UUID site) {
        return view(sites.locked(site).orElseThrow(SiteService::unknown));
    }

    @Override
    @Transactional(readOnly = true)
    public SiteView require(UUID site) {
        return show(site);
    }

    @Transactional(readOnly = true)
    SiteView show(UUID id) {
        return views(sites.find(List.of(id))).findFirst().orElseThrow(SiteService::unknown);
    }

    SiteView add(SiteEntry entry, @Nullable String key) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return keys.claim(key, entry, id)
                .map(this::show)
                .orElseGet(() -> kept(new Site(id, SiteRules.tidy(entry), false, 1)));
    }

    SiteView change(UUID id, SiteEntry entry, Revision revision) {
        var there = current(id, revision);
        return kept(new Site(id, SiteRules.tidy(entry), there.retired(), there.version() + 1));
    }

    SiteView offer(UUID id, boolean offered, Revision revision) {
        var there = current(id, revision);
        return kept(new Site(id, there.entry(), !offered, there.version() + 1));
    }

    private SiteView kept(Site site) {
        try {
            sites.keep(List.of(site));
        } catch (DuplicateKeyException there) {
            throw new ConflictException("site-exists", "There is a site of this name already.");
        }
        return view(site);
    }

    private SiteView view(Site site) {
        return views(List.of(site)).findFirst().orElseThrow();
    }

    private Stream<SiteView> views(List<Site> found) {
        var today = institutions.today();
        var held = held(found, today);
        return found.stream().map(it -> it.view(today, held.getOrDefault(it.id(), HeldPlaces.NONE)));
    }

    private Map<UUID, HeldPlaces> held(List<Site> found, LocalDate today) {
        return occupancy.held(found.stream().map(Site::id).toList(), today);
    }

    private Site current(UUID id, Revision revision) {
        var there = sites.locked(id).orElseThrow(SiteService::unknown);
        revision.requireCurrent(there.version());
        return there;
    }

    private static NotFoundException unknown() {
        return new NotFoundException("no-such-site", "There is no such site.");
    }
}
