package io.waymark.advising.document;

import io.waymark.advising.spool.SpooledFile;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the content of files, each below the institution at work. A file is there whole or not at all, and never changes.
 * None of this belongs into a transaction: a disk or a bucket may take its time.
 */
interface DocumentStore {

    void put(UUID id, SpooledFile file);

    Optional<InputStream> find(UUID id);

    /** Takes a file away, if it is there. */
    void remove(UUID id);
}
