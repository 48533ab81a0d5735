package io.waymark.web.coordinator.placements;

import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementPhase;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.core.paging.CountedPage;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.ListPosition;
import org.jspecify.annotations.Nullable;

/** Which placements to list, as the address says; what it says wrongly is left out. */
record PlacementQuery(@Nullable String phase, @Nullable String q) {

    @Nullable
    String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    PlacementPhase current() {
        return Typed.code(PlacementPhase.class, phase).orElse(PlacementPhase.WAITING);
    }

    CountedPage<PlacementView> ask(PlacementApi placements, Coordinator as, ListPosition position) {
        return placements.list(current(), words(), !as.seesAll(), position.after(), position.limit());
    }

    Link link(Coordinator as) {
        return link(as, current());
    }

    Link link(Coordinator as, PlacementPhase other) {
        return Link.to(as.path())
                .with("phase", other == PlacementPhase.WAITING ? null : other)
                .with("q", words());
    }
}
