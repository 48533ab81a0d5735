package io.waymark.advising.api.education;

import io.waymark.core.roadmap.DegreeLevel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A program as an admin enters it. A college has one of a name.
 *
 * @param cip its code in the Classification of Instructional Programs, like 51.0707
 * @param accreditor the key of one of the accreditors that the roadmaps know; null while the program has none
 * @param accreditedThrough the last day for which the accreditation holds
 * @param checkedOn when somebody last looked that up with the accreditor
 */
public record ProgramEntry(
        @NotBlank @Size(max = 200) String college,
        @NotBlank @Size(max = 200) String name,
        @NotNull DegreeLevel level,
        @NotBlank @Pattern(regexp = CIP) String cip,
        @NotNull StudyMode mode,
        @Size(max = 100) @Nullable String accreditor,
        @Nullable LocalDate accreditedThrough,
        @Nullable LocalDate checkedOn,
        @Min(1) @Max(MOST_MONTHS) @Nullable Integer months,
        @Min(0) @Max(MOST_DOLLARS) @Nullable Integer costUsd,
        @NotBlank @Size(max = 500) String url) {

    public static final String CIP = "\\d{2}\\.\\d{4}";
    public static final int MOST_MONTHS = 120;
    public static final int MOST_DOLLARS = 1_000_000;
}
