package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EvidenceKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    public Map<PersonId, List<Entry>> of(Collection<PersonId> students, Set<EvidenceKind> kinds) {
        var onFile = evidence.ofKinds(students, kinds);
        var asked = verifications.of(onFile.stream().map(Evidence::id).toList());
        return onFile.stream()
                .collect(Collectors.groupingBy(
                        Evidence::student,
                        Collectors.mapping(
                                it -> entry(it, asked.getOrDefault(it.id(), List.of())), Collectors.toList())));
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
                asked.stream()
                        .filter(Verification::isWaiting)
                        .map(EntriesOnFile::waitsFor)
                        .toList(),
                submitted.status() == EvidenceStatus.RETURNED ? dispute(asked) : null);
    }

    private static EntryVerifier waitsFor(Verification asked) {
        var verifier = asked.verifier();
        return new EntryVerifier(
                asked.capacity(), verifier.person().orElse(null), verifier.outsiderName(), asked.askedAt());
    }

    private static @Nullable EntryDispute dispute(List<Verification> asked) {
        return asked.stream()
                .filter(it -> it.state() == VerificationState.RETURNED)
                .flatMap(it -> dispute(it).stream())
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private static Optional<EntryDispute> dispute(Verification returned) {
        var answer = returned.answer();
        return Optional.ofNullable(answer.dispute())
                .map(it -> new EntryDispute(
                        it,
                        returned.verifier().outsiderName(),
                        answer.comment(),
                        Objects.requireNonNull(answer.decidedAt())));
    }
}
