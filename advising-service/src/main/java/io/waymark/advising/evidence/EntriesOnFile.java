package io.waymark.advising.evidence;

import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EvidenceKind;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntriesOnFile implements Entries {

    private final EvidenceRepository evidence;
    private final EvidenceKinds kinds;

    EntriesOnFile(EvidenceRepository evidence, EvidenceKinds kinds) {
        this.evidence = evidence;
        this.kinds = kinds;
    }

    @Override
    public List<Entry> of(PersonId student, EvidenceKind kind) {
        return evidence.ofKind(student, kind).stream().map(this::entry).toList();
    }

    private Entry entry(Evidence submitted) {
        var submission = submitted.submission();
        return new Entry(
                submitted.id().value(),
                submission.requirement(),
                submitted.status(),
                Amount.of(submission.amount()),
                submission.read(kinds));
    }
}
