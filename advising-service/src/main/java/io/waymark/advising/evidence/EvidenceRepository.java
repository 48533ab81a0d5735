package io.waymark.advising.evidence;

import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, EvidenceId> {

    Evidence saveAndFlush(Evidence evidence);

    Optional<Evidence> findById(EvidenceId id);

    @Query("select e from Evidence e where e.student = :student and e.status <> WITHDRAWN")
    List<Evidence> onFile(PersonId student);

    @Query("""
            select e from Evidence e where e.student = :student and e.requirement like concat(:step, '/%')
            order by e.submittedAt desc, e.id desc
            """)
    List<Evidence> ofStep(PersonId student, String step);

    @Query(
            "select count(e) > 0 from Evidence e where e.student = :student and e.requirement = :requirement and e.sessionId = :session")
    boolean isCounted(PersonId student, String requirement, UUID session);

    /** What waits for an advisor of these advisees, oldest first. */
    @Query(value = """
            select e.* from evidence e
            join assignment a on a.institution_id = e.institution_id and a.student_id = e.student_id
                and a.advisor_id = :advisor and
            """ + Advisees.ADVISES_NOW + """

            where e.institution_id = :institution and e.status = 'SUBMITTED' and 'ADVISOR' = any (e.verifiers)
              and (cast(:student as uuid) is null or e.student_id = cast(:student as uuid))
              and (e.submitted_at, e.id) > (cast(:submittedAt as timestamptz), cast(:id as uuid))
            order by e.submitted_at, e.id
            limit :limit
            """, nativeQuery = true)
    List<Evidence> queue(
            UUID institution,
            UUID advisor,
            Instant now,
            @Nullable String student,
            String submittedAt,
            String id,
            int limit);

    @Query(value = """
            select count(*) from evidence e
            join assignment a on a.institution_id = e.institution_id and a.student_id = e.student_id
                and a.advisor_id = :advisor and
            """ + Advisees.ADVISES_NOW + """

            where e.institution_id = :institution and e.status = 'SUBMITTED' and 'ADVISOR' = any (e.verifiers)
            """, nativeQuery = true)
    int waiting(UUID institution, UUID advisor, Instant now);
}
