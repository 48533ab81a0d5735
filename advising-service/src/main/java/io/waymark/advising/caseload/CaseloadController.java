package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadAttribute;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.caseload.ContactFilter;
import io.waymark.advising.api.caseload.MeetingFilter;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import java.util.List;
import java.util.Set;
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
            @Nullable SignalKind reason,
            @Nullable ContactFilter contact,
            @Nullable MeetingFilter meeting,
            @Nullable String attributes,
            CaseloadSort sort,
            @Nullable String after,
            int limit) {
        var narrower = new CaseloadFilter(reason, contact, meeting, attributes == null ? "" : attributes);
        return caseloads.list(CaseloadSelection.of(view, q, cohort, stage, narrower, sort), after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public List<CaseloadAttribute> attributes() {
        return caseloads.attributes();
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public List<PersonBrief> named(Set<UUID> student) {
        return caseloads.named(student);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public CaseloadRow show(UUID student) {
        return caseloads.show(new PersonId(student));
    }
}
