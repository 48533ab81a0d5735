package io.waymark.advising.experience;

import io.waymark.advising.evidence.Entries;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a student's hours, whatever they are for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HoursOnFile {

    private final Entries entries;
    private final Institutions institutions;

    HoursOnFile(Entries entries, Institutions institutions) {
        this.entries = entries;
        this.institutions = institutions;
    }

    List<HoursEntry> of(PersonId student) {
        var zone = institutions.zone();
        return entries.of(student, EvidenceKind.HOURS_LOG).stream()
                .map(it -> HoursEntry.of(it, zone))
                .toList();
    }
}
