package io.waymark.advising.cohort;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CohortRepository extends Repository<Cohort, UUID> {

    Cohort saveAndFlush(Cohort cohort);

    Optional<Cohort> findById(UUID id);

    int count();

    @Query("select c.name from Cohort c order by c.name")
    List<String> names();

    @Query("select count(c) > 0 from Cohort c where c.name = :name and c.id <> :except")
    boolean isNameTaken(String name, UUID except);
}
