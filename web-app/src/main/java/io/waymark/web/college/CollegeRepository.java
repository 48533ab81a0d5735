package io.waymark.web.college;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CollegeRepository extends Repository<College, UUID> {

    College save(College college);

    Optional<College> findById(UUID id);

    Optional<College> findBySlug(String slug);

    List<College> findAllByOrderByName();
}
