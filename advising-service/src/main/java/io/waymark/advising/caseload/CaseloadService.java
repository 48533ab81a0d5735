package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.CaseloadAttribute;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CaseloadService {

    private final CaseloadQuery caseloads;
    private final DetailedReasons details;
    private final Disclosures disclosures;
    private final Institutions institutions;
    private final CurrentCaller caller;
    private final Clock clock;

    CaseloadService(
            CaseloadQuery caseloads,
            DetailedReasons details,
            Disclosures disclosures,
            Institutions institutions,
            CurrentCaller caller,
            Clock clock) {
        this.caseloads = caseloads;
        this.details = details;
        this.disclosures = disclosures;
        this.institutions = institutions;
        this.caller = caller;
        this.clock = clock;
    }

    CaseloadPage list(CaseloadSelection selection, @Nullable String after, int limit) {
        var found = caseloads.read(viewpoint(), selection, Cursor.read(after, 4), limit);
        var rows = Page.of(found.students(), limit, CaseloadStretch.PlacedRow::cursor)
                .map(CaseloadStretch.PlacedRow::row);
        disclosures.record(
                rows.items().stream().map(it -> new PersonId(it.student().id())).toList(), "caseload", "advisor");
        return new CaseloadPage(
                details.in(rows.items()), rows.next(), found.matching(), found.total(), found.attention());
    }

    List<PersonBrief> named(Set<UUID> students) {
        var named = caseloads.named(viewpoint(), students);
        disclosures.record(named.stream().map(it -> new PersonId(it.id())).toList(), "caseload", "advisor");
        return named;
    }

    List<CaseloadAttribute> attributes() {
        return caseloads.attributes(viewpoint());
    }

    CaseloadRow show(PersonId student) {
        var row = caseloads
                .find(viewpoint(), student)
                .orElseThrow(() -> new NotFoundException("no-such-person", "There is no such person."));
        disclosures.record(student, "caseload", "advisor");
        return details.in(List.of(row)).getFirst();
    }

    private CaseloadMoment viewpoint() {
        return new CaseloadMoment(caller.get().person(), clock.instant(), institutions.zone());
    }
}
