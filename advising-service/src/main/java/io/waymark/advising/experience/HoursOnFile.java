package io.waymark.advising.experience;

import io.waymark.advising.evidence.Entries;
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

    HoursOnFile(Entries entries) {
        this.entries = entries;
    }

    List<HoursEntry> of(PersonId student) {
        return entries.of(student, EvidenceKind.HOURS_LOG).stream()
                .map(HoursEntry::of)
                .toList();
    }
}
