package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, EvidenceId> {

    Evidence saveAndFlush(Evidence evidence);

    <S extends Evidence> List<S> saveAllAndFlush(Iterable<S> evidence);

    Optional<Evidence> findById(EvidenceId id);

    @Query("select e from Evidence e where e.student = :student and e.status <> WITHDRAWN")
    List<Evidence> onFile(PersonId student);

    @Query("""
            select e from Evidence e where e.student in :students and e.submission.kind in :kinds and e.status <> WITHDRAWN
            order by e.submission.submittedAt, e.id
            """)
    List<Evidence> ofKinds(Collection<PersonId> students, Collection<EvidenceKind> kinds);

    @Query("""
            select e from Evidence e where e.student = :student and e.submission.requirement like concat(:step, '/%')
            order by e.submission.submittedAt desc, e.id desc
            """)
    List<Evidence> ofStep(PersonId student, String step);

    /** What was submitted for a requirement before something, newest first. */
    @Query("""
            select e from Evidence e
            where e.student = :student and e.submission.requirement = :requirement and e.status <> WITHDRAWN
                and (e.submission.submittedAt < :before or e.submission.submittedAt = :before and e.id.value < :submitted)
            order by e.submission.submittedAt desc, e.id.value desc
            limit :limit
            """)
    List<Evidence> earlier(PersonId student, String requirement, Instant before, UUID submitted, int limit);

    /** Decided by others, newest first. */
    @Query("""
            select e from Evidence e
            where e.student = :student and e.status in (VERIFIED, RETURNED)
              and e.decision.decidedAs not in (STUDENT, SYSTEM)
            order by e.decision.decidedAt desc, e.id desc
            limit :limit
            """)
    List<Evidence> decided(PersonId student, int limit);

    @Query("""
            select count(e) > 0 from Evidence e
            where e.student = :student and e.submission.requirement = :requirement and e.sessionId = :session
              and e.status <> WITHDRAWN
            """)
    boolean isCounted(PersonId student, String requirement, UUID session);

    @Query("select e from Evidence e where e.student = :student and e.sessionId = :session and e.status <> WITHDRAWN")
    List<Evidence> findCounted(PersonId student, UUID session);

    @Query("""
            select count(e) > 0 from Evidence e
            where e.student = :student and e.submission.requirement = :requirement and e.attemptId = :attempt
            """)
    boolean isExamCounted(PersonId student, String requirement, UUID attempt);

    @Query("select e from Evidence e where e.id in :ids")
    List<Evidence> findAll(Collection<EvidenceId> ids);
}
