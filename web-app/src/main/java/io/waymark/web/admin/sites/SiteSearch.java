package io.waymark.web.admin.sites;

import io.waymark.advising.api.site.SiteAgreement;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.api.site.SiteView;
import io.waymark.core.paging.CountedPage;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import org.jspecify.annotations.Nullable;

/** Which sites to list, as the address says; what it says wrongly is left out. */
record SiteSearch(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String agreement,
        @Nullable String state) {

    static final String RETIRED = "RETIRED";

    @Nullable
    String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    /** A stretch of this list. */
    CountedPage<SiteView> ask(SiteApi sites, @Nullable String after, int limit) {
        return sites.list(
                words(),
                Typed.code(SiteKind.class, kind).orElse(null),
                Typed.code(SiteAgreement.class, agreement).orElse(null),
                RETIRED.equals(state),
                after,
                limit);
    }

    /** This list from its start. */
    Link link() {
        return at("/admin/sites");
    }

    /** This list as a file. */
    Link file() {
        return at("/admin/sites/sites.csv");
    }

    private Link at(String path) {
        return Link.to(path)
                .with("q", words())
                .with("kind", Typed.code(SiteKind.class, kind).orElse(null))
                .with("agreement", Typed.code(SiteAgreement.class, agreement).orElse(null))
                .with("state", RETIRED.equals(state) ? state : null);
    }
}
