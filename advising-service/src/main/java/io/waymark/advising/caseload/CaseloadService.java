package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CaseloadService {

    private final CaseloadQuery caseloads;
    private final Disclosures disclosures;
    private final Institutions institutions;
    private final CurrentCaller caller;
    private final Clock clock;

    CaseloadService(
            CaseloadQuery caseloads,
            Disclosures disclosures,
            Institutions institutions,
            CurrentCaller caller,
            Clock clock) {
        this.caseloads = caseloads;
        this.disclosures = disclosures;
        this.institutions = institutions;
        this.caller = caller;
        this.clock = clock;
    }

    CaseloadPage list(CaseloadWish wish, @Nullable String after, int limit) {
        var from = new Viewpoint(caller.get().person(), clock.instant(), institutions.zone());
        var found = caseloads.read(from, wish, Cursor.read(after, 2), limit);
        var rows =
                Page.of(found.students(), limit, CaseloadStretch.Placed::cursor).map(CaseloadStretch.Placed::row);
        disclosures.record(
                rows.items().stream().map(it -> new PersonId(it.student().id())).toList(), "caseload", "advisor");
        return new CaseloadPage(rows.items(), rows.next(), found.total(), found.attention());
    }
}
