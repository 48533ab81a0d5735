package io.waymark.advising.api.institution;

import io.waymark.core.revision.Versioned;
import java.util.UUID;

/** A college. */
public record InstitutionView(
        UUID id, String slug, String name, String zone, String language, Accent accent, int version)
        implements Versioned {}
