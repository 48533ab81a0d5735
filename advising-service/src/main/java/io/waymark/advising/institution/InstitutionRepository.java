package io.waymark.advising.institution;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InstitutionRepository extends Repository<Institution, UUID> {

    Institution saveAndFlush(Institution institution);

    Optional<Institution> findById(UUID id);
}
