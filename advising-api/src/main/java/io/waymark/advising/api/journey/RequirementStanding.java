package io.waymark.advising.api.journey;

import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of a requirement is there, e.g. 84 of 120 hours.
 *
 * @param id e.g. {@code research-duties/reflection}
 * @param label what is asked for, in a few words
 * @param have how much is verified
 * @param submitted how much waits to be looked at
 * @param assurance how far one can rely on what is verified, once anything is
 */
public record RequirementStanding(
        String id,
        EvidenceKind kind,
        RequirementLabel label,
        BigDecimal have,
        BigDecimal submitted,
        int target,
        boolean met,
        boolean returned,
        boolean optional,
        @Nullable Assurance assurance) {}
