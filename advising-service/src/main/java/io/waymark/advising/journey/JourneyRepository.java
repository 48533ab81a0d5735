package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JourneyRepository extends Repository<Journey, PersonId> {

    Optional<Journey> findById(PersonId student);

    @Query("select j from Journey j where j.student in :students")
    List<Journey> findAll(Collection<PersonId> students);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from Journey j where j.student = :student")
    Optional<Journey> lock(PersonId student);

    /** In a fixed order, so that two who lock many never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from Journey j where j.student in :students order by j.student.value")
    List<Journey> lockAll(Collection<PersonId> students);

    @Query(value = """
            select j.student_id from journey j
            join person p on p.institution_id = j.institution_id and p.id = j.student_id and p.active
            where j.institution_id = :institution and j.student_id > :after
            order by j.student_id
            limit :limit
            """, nativeQuery = true)
    List<UUID> active(UUID institution, UUID after, int limit);
}
