package io.waymark.advising.contact;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttemptRepository extends Repository<Attempt, UUID> {

    Attempt saveAndFlush(Attempt attempt);

    Optional<Attempt> findById(UUID id);

    void delete(Attempt attempt);

    @Query("""
            select a from Attempt a
            where a.student = :student and (a.at < :before or a.at = :before and a.id < :id)
            order by a.at desc, a.id desc
            limit :limit
            """)
    List<Attempt> of(PersonId student, Instant before, UUID id, int limit);
}
