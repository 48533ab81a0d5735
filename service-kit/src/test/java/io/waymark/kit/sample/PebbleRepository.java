package io.waymark.kit.sample;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PebbleRepository extends Repository<Pebble, UUID> {

    Pebble saveAndFlush(Pebble pebble);

    Optional<Pebble> findById(UUID id);

    List<Pebble> findAll();
}
