package io.waymark.advising.api.certification;

import io.waymark.advising.api.certification.CredentialView.RoadmapPlace;
import io.waymark.core.certification.EligibilityReason;
import io.waymark.core.certification.EligibilityVerdict;
import io.waymark.core.roadmap.Provenance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of an issuer, and how the student stands with it.
 *
 * @param have how much is verified, where it is counted
 * @param need how much is needed
 * @param day on which the answer turns, where it does
 * @param restsOn what of the record says so
 * @param step where there is something to do about it
 * @param several how its parts go together; null where it has none
 */
public record RuleView(
        String text,
        Provenance provenance,
        boolean recommended,
        EligibilityVerdict verdict,
        EligibilityReason reason,
        @Nullable BigDecimal have,
        @Nullable Integer need,
        @Nullable LocalDate day,
        List<RestsOn> restsOn,
        @Nullable RoadmapPlace step,
        @Nullable Several several,
        List<RuleView> parts) {

    public RuleView {
        restsOn = List.copyOf(restsOn);
        parts = List.copyOf(parts);
    }

    /** How many of several rules have to be met. */
    public enum Several {
        EACH,
        ONE
    }

    /**
     * A piece of evidence.
     *
     * @param title in the student's words, if it has any
     * @param on the day it is about
     */
    public record RestsOn(
            RoadmapPlace step,
            @Nullable String title,
            @Nullable LocalDate on,
            boolean verified) {}
}
