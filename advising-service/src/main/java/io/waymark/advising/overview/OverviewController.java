package io.waymark.advising.overview;

import io.waymark.advising.api.overview.OverviewApi;
import io.waymark.advising.api.overview.OverviewView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OverviewController implements OverviewApi {

    private final OverviewService overview;

    OverviewController(OverviewService overview) {
        this.overview = overview;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public OverviewView show(@Nullable UUID cohort) {
        return overview.show(cohort);
    }
}
