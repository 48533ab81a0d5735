package io.waymark.web.student.placements;

import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementSite;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.core.paging.CountedPage;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.ListPosition;
import org.jspecify.annotations.Nullable;

/** Which sites a student looks for, as the address says; what it says wrongly is left out. */
record SiteQuery(@Nullable String q, @Nullable String kind) {

    @Nullable
    String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    CountedPage<PlacementSite> ask(PlacementApi placements, ListPosition position) {
        return placements.sites(
                words(), Typed.code(SiteKind.class, kind).orElse(null), position.after(), position.limit());
    }

    Link link() {
        return Link.to("/student/placements/sites")
                .with("q", words())
                .with("kind", Typed.code(SiteKind.class, kind).orElse(null));
    }
}
