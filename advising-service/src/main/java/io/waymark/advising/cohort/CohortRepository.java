package io.waymark.advising.cohort;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CohortRepository extends Repository<Cohort, UUID> {

    Cohort saveAndFlush(Cohort cohort);

    Optional<Cohort> findById(UUID id);

    void delete(Cohort cohort);

    @Query("select count(c) from Cohort c where case when c.archivedAt is null then false else true end = :archived")
    int count(boolean archived);

    @Query(
            "select c.name from Cohort c where case when c.archivedAt is null then false else true end = :archived order by c.name")
    List<String> names(boolean archived);
}
