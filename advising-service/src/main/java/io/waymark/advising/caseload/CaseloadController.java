package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CaseloadController implements CaseloadApi {

    private final CaseloadService caseloads;

    CaseloadController(CaseloadService caseloads) {
        this.caseloads = caseloads;
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public CaseloadPage list(
            CaseloadView view,
            @Nullable String q,
            @Nullable UUID cohort,
            @Nullable String stage,
            CaseloadSort sort,
            @Nullable String after,
            int limit) {
        return caseloads.list(CaseloadWish.of(view, q, cohort, stage, sort), after, limit);
    }
}
