package io.waymark.advising.document;

import java.util.Optional;
import java.util.UUID;

/** Keeps files. They never change; each belongs to the institution at work. */
public interface DocumentStore {

    void put(UUID id, byte[] content);

    Optional<byte[]> find(UUID id);
}
