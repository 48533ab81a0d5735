package io.waymark.advising.site;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteView;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.idempotency.IdempotencyKeys;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of sites, one site at a time. */
@Service
@Transactional
class SiteService {

    private final SiteStore sites;
    private final Institutions institutions;
    private final IdempotencyKeys keys;

    SiteService(SiteStore sites, Institutions institutions, IdempotencyKeys keys) {
        this.sites = sites;
        this.institutions = institutions;
        this.keys = keys;
    }

    @Transactional(readOnly = true)
    CountedPage<SiteView> list(SiteFilter filter, @Nullable String after, int limit) {
        var today = institutions.today();
        var page = Page.of(sites.list(filter, today, Cursor.read(after, 1), limit), limit, it -> Cursor.at(it.key()));
        return CountedPage.of(page.map(it -> it.view(today)), sites.count(filter, today));
    }

    @Transactional(readOnly = true)
    SiteView show(UUID id) {
        return sites.find(id).map(it -> it.view(institutions.today())).orElseThrow(SiteService::unknown);
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
        return site.view(institutions.today());
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
