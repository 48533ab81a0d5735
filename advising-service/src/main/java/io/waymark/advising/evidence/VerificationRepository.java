package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VerificationRepository extends Repository<Verification, VerificationId> {

    Verification saveAndFlush(Verification verification);

    <S extends Verification> List<S> saveAllAndFlush(Iterable<S> verifications);

    Optional<Verification> findById(VerificationId id);

    @Query("select v from Verification v where v.id in :ids order by v.askedAt, v.id.value")
    List<Verification> findAll(Collection<VerificationId> ids);

    @Query("select v from Verification v where v.evidence in :ids order by v.askedAt, v.id.value")
    List<Verification> of(Collection<EvidenceId> ids);

    @Query("""
            select v from Verification v
            where v.state = WAITING and (v.student = :person or v.verifier.personId = :#{#person.value()})
            order by v.askedAt, v.id.value
            """)
    List<Verification> waitingOnLeaving(PersonId person);

    /** All that people outside are or were asked about a student's evidence of a kind. */
    @Query("""
            select v from Verification v join Evidence e on e.id = v.evidence
            where v.student = :student and v.verifier.outsiderAddress is not null and e.submission.kind = :kind
            order by v.askedAt, v.id.value
            """)
    List<Verification> outsideOf(PersonId student, EvidenceKind kind);

    /** All that people outside are or were asked about a student in a capacity, those last whose address was judged last. */
    @Query("""
            select v from Verification v
            where v.student = :student and v.verifier.outsiderAddress is not null and v.verifier.capacity = :capacity
            order by v.verifier.judgedAt nulls first, v.askedAt, v.id.value
            """)
    List<Verification> outsideOf(PersonId student, VerifierRole capacity);

    /** How many links a student has out, and has had sent lately; those named together are sent one. */
    @Query("""
            select count(distinct concat(v.verifier.outsiderAddress, ' ', cast(v.mailing.mailedAt as string))) from Verification v
            where v.student = :student and v.verifier.outsiderAddress is not null
                and (v.state = WAITING or v.mailing.mailedAt > :lately)
            """)
    long outside(PersonId student, Instant lately);
}
