package io.waymark.advising.api.institution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a college says about itself.
 *
 * @param zone the IANA zone in which the college's day is reckoned
 * @param language what its people read unless they say otherwise, as a BCP 47 tag
 * @param state whose rules for occupations hold at the college; null if it does not say
 * @param dateOrder how its files write days; null if its time zone tells
 */
public record CollegeSettings(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String zone,
        @NotBlank @Size(max = 35) String language,
        @NotNull Accent accent,
        @Nullable UsState state,
        @Nullable DateOrder dateOrder) {}
