package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, EvidenceId> {

    Evidence saveAndFlush(Evidence evidence);

    Optional<Evidence> findById(EvidenceId id);

    @Query("select e from Evidence e where e.student = :student and e.status <> WITHDRAWN")
    List<Evidence> onFile(PersonId student);

    @Query("""
            select e from Evidence e where e.student = :student and e.submission.requirement like concat(:step, '/%')
            order by e.submission.submittedAt desc, e.id desc
            """)
    List<Evidence> ofStep(PersonId student, String step);

    @Query("""
            select count(e) > 0 from Evidence e
            where e.student = :student and e.submission.requirement = :requirement and e.sessionId = :session
            """)
    boolean isCounted(PersonId student, String requirement, UUID session);

    @Query("select e from Evidence e where e.id in :pieces")
    List<Evidence> findAll(Collection<EvidenceId> pieces);
}
