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
    private final Verifications verifications;
    private final EvidenceKinds kinds;

    EntriesOnFile(EvidenceRepository evidence, Verifications verifications, EvidenceKinds kinds) {
        this.evidence = evidence;
        this.verifications = verifications;
        this.kinds = kinds;
    }

    @Override
    public List<Entry> of(PersonId student, EvidenceKind kind) {
        var onFile = evidence.ofKind(student, kind);
        var asked = verifications.of(onFile.stream().map(Evidence::id).toList());
        return onFile.stream()
                .map(it -> entry(it, asked.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Entry entry(Evidence submitted, List<Verification> asked) {
        var submission = submitted.submission();
        return new Entry(
                submitted.id().value(),
                submission.requirement(),
                submitted.status(),
                Amount.ofKept(submission.amount()),
                submission.writtenAmount() == null ? null : Amount.ofKept(submission.writtenAmount()),
                submission.read(kinds),
                asked.stream().anyMatch(EntriesOnFile::waitsForAName));
    }

    private static boolean waitsForAName(Verification asked) {
        return asked.isWaiting()
                && asked.capacity().isOutside()
                && !asked.verifier().isNamed();
    }
}
