package io.waymark.advising.api.education;

import io.waymark.advising.api.kind.Choice;
import io.waymark.core.revision.Versioned;
import io.waymark.core.roadmap.DegreeLevel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program of the directory.
 *
 * @param accreditor who stands behind it, by key and name
 * @param accreditation how long that still holds
 * @param retired whether it is not offered any more; it stays on the shortlists it is on
 */
public record ProgramView(
        UUID id,
        String college,
        String name,
        DegreeLevel level,
        String cip,
        StudyMode mode,
        @Nullable Choice accreditor,
        @Nullable LocalDate accreditedThrough,
        @Nullable LocalDate checkedOn,
        Accreditation accreditation,
        @Nullable Integer months,
        @Nullable Integer costUsd,
        String url,
        boolean retired,
        int version)
        implements Versioned {}
