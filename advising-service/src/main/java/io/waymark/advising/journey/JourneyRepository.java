package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JourneyRepository extends Repository<Journey, PersonId> {

    Journey saveAndFlush(Journey journey);

    Optional<Journey> findById(PersonId student);

    @Query("select j from Journey j where j.student in :students")
    List<Journey> findAll(Collection<PersonId> students);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from Journey j where j.student = :student")
    Optional<Journey> lock(PersonId student);
}
