package io.waymark.advising.cohort;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CohortRepository extends Repository<Cohort, UUID> {

    Cohort saveAndFlush(Cohort cohort);

    Optional<Cohort> findById(UUID id);

    void delete(Cohort cohort);
}
