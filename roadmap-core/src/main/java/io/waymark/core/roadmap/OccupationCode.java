package io.waymark.core.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * A public code for the occupation or for the programs that lead to it.
 *
 * @param scheme e.g. {@code onet-soc-2019}, {@code soc-2018}, {@code cip-2020}
 * @param role how the code relates to the career, or the award of a program
 */
public record OccupationCode(
        String scheme,
        String code,
        @Nullable String title,
        @Nullable String role,
        @Nullable String why,
        Provenance provenance) {}
