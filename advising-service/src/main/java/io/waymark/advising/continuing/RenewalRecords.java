package io.waymark.advising.continuing;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.api.kind.CeuLogPayload;
import io.waymark.advising.evidence.Entries;
import io.waymark.advising.evidence.Entry;
import io.waymark.core.continuing.Award;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads which credentials students submitted, and which units. */
@Component
class RenewalRecords {

    private final Entries entries;

    RenewalRecords(Entries entries) {
        this.entries = entries;
    }

    RenewalRecord of(PersonId student) {
        return of(List.of(student)).getOrDefault(student, RenewalRecord.NOTHING);
    }

    /** By student; who has submitted nothing of it is missing. */
    Map<PersonId, RenewalRecord> of(Collection<PersonId> students) {
        return entries
                .of(students, EnumSet.of(EvidenceKind.CERTIFICATION_RECORD, EvidenceKind.CEU_LOG))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> record(it.getValue())));
    }

    private static RenewalRecord record(List<Entry> submitted) {
        return new RenewalRecord(
                submitted.stream().flatMap(RenewalRecords::award).toList(),
                submitted.stream().flatMap(RenewalRecords::units).toList());
    }

    private static Stream<Award> award(Entry submitted) {
        return submitted.payload() instanceof CertificationRecordPayload it
                        && submitted.status() != EvidenceStatus.RETURNED
                ? Stream.of(new Award(
                        it.credential(),
                        submitted.requirement(),
                        it.number(),
                        it.issuedOn(),
                        it.validThrough(),
                        submitted.status() == EvidenceStatus.VERIFIED))
                : Stream.empty();
    }

    private static Stream<UnitsOnFile> units(Entry submitted) {
        return submitted.payload() instanceof CeuLogPayload it
                ? Stream.of(new UnitsOnFile(
                        submitted.id(), submitted.requirement(), submitted.status(), submitted.amount(), it))
                : Stream.empty();
    }
}
