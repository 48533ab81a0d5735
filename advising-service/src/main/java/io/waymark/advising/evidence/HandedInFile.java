package io.waymark.advising.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A file as it came: its name and what it is. */
@Embeddable
record HandedInFile(
        @Column(name = "document_name") String name,
        @Column(name = "document_media_type") String mediaType,
        @Column(name = "document_bytes") Long bytes,
        @Column(name = "document_type") String type,
        @Column(name = "document_expires_on") @Nullable LocalDate expiresOn) {}
