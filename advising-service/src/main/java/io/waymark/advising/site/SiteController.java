package io.waymark.advising.site;

import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.site.SiteAgreement;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.api.site.SiteView;
import io.waymark.advising.spool.Spool;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SiteController implements SiteApi {

    private static final String READERS = "hasAnyRole('ADVISOR', 'ADMIN')";
    private static final String ADMINS = "hasRole('ADMIN')";
    private static final DataSize LARGEST = DataSize.ofMegabytes(2);

    private final SiteService sites;
    private final SiteFileService files;

    SiteController(SiteService sites, SiteFileService files) {
        this.sites = sites;
        this.files = files;
    }

    @Override
    @PreAuthorize(READERS)
    public CountedPage<SiteView> list(
            @Nullable String q,
            @Nullable SiteKind kind,
            @Nullable SiteAgreement agreement,
            boolean retired,
            @Nullable String after,
            int limit) {
        return sites.list(new SiteFilter(q, kind, agreement, retired), after, limit);
    }

    @Override
    @PreAuthorize(READERS)
    public SiteView show(UUID site) {
        return sites.show(site);
    }

    @Override
    @PreAuthorize(ADMINS)
    @ResponseStatus(HttpStatus.CREATED)
    public SiteView add(SiteEntry entry, @Nullable String key) {
        return sites.add(entry, key);
    }

    @Override
    @PreAuthorize(ADMINS)
    public SiteView change(UUID site, SiteEntry entry, Revision revision) {
        return sites.change(site, entry, revision);
    }

    @Override
    @PreAuthorize(ADMINS)
    public SiteView retire(UUID site, Revision revision) {
        return sites.offer(site, false, revision);
    }

    @Override
    @PreAuthorize(ADMINS)
    public SiteView restore(UUID site, Revision revision) {
        return sites.offer(site, true, revision);
    }

    @Override
    @PreAuthorize(ADMINS)
    public FileReport take(InputStreamResource csv) {
        try (var in = csv.getInputStream();
                var spooled = Spool.take(in, LARGEST)) {
            return files.take(spooled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
