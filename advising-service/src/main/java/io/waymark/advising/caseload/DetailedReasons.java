package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.EndingAccreditation;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.education.EndingAccreditations;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds to reasons for attention what their rows don't keep: which accreditation ends when. */
@Component
class DetailedReasons {

    private final EndingAccreditations accreditations;
    private final Institutions institutions;

    DetailedReasons(EndingAccreditations accreditations, Institutions institutions) {
        this.accreditations = accreditations;
        this.institutions = institutions;
    }

    List<CaseloadRow> in(List<CaseloadRow> rows) {
        var concerned = rows.stream()
                .filter(row -> row.reasons().stream().anyMatch(DetailedReasons::isOfAccreditation))
                .map(DetailedReasons::student)
                .toList();
        if (concerned.isEmpty()) {
            return rows;
        }
        var ending = accreditations.details(concerned, institutions.today());
        return rows.stream()
                .map(row -> {
                    var known = ending.get(student(row));
                    return known == null ? row : row.with(detailed(row.reasons(), known));
                })
                .toList();
    }

    private static List<AttentionReason> detailed(List<AttentionReason> reasons, EndingAccreditation ending) {
        return reasons.stream()
                .map(it -> isOfAccreditation(it) ? it.with(ending) : it)
                .toList();
    }

    private static boolean isOfAccreditation(AttentionReason reason) {
        return reason.kind() == SignalKind.ACCREDITATION_ENDS;
    }

    private static PersonId student(CaseloadRow row) {
        return new PersonId(row.student().id());
    }
}
