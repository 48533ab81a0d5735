package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.DegreeStatus;
import org.jspecify.annotations.Nullable;

/**
 * An award of a level, or enrollment for one.
 *
 * @param accreditor who has to stand behind the program
 * @param cip the code of the program
 */
@JsonTypeName("degree_record")
public record DegreeRecordParameters(
        DegreeLevel level,
        DegreeStatus status,
        @Nullable Choice accreditor,
        @Nullable String cip) implements EvidenceParameters {}
