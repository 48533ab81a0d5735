package io.waymark.advising.api.institution;

import io.waymark.core.revision.Versioned;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A college.
 *
 * @param state whose rules for occupations hold there, if it says so
 * @param dateOrder how its files write days, if it says so
 */
public record InstitutionView(
        UUID id,
        String slug,
        String name,
        String zone,
        String language,
        Accent accent,
        @Nullable UsState state,
        @Nullable DateOrder dateOrder,
        int version)
        implements Versioned {}
