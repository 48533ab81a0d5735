package io.waymark.core.certification;

import io.waymark.core.roadmap.EligibilityRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a rule of eligibility stands.
 *
 * @param have how much of it is verified, where it is counted
 * @param need how much is needed
 * @param day from when or until when it is met, where that depends on a day
 * @param restsOn what of the record says so
 * @param parts how the rules stand that it is made up of
 */
public record RuleOutcome(
        EligibilityRule rule,
        EligibilityVerdict verdict,
        EligibilityReason reason,
        @Nullable BigDecimal have,
        @Nullable Integer need,
        @Nullable LocalDate day,
        List<RecordedEvidence> restsOn,
        List<RuleOutcome> parts) {

    public RuleOutcome {
        restsOn = List.copyOf(restsOn);
        parts = List.copyOf(parts);
    }

    /** A rule that is not certain is met by nobody for certain. */
    RuleOutcome asCertainAsTheRule() {
        return verdict == EligibilityVerdict.MET && rule.provenance().uncertain()
                ? new RuleOutcome(
                        rule,
                        EligibilityVerdict.CANNOT_TELL,
                        EligibilityReason.RULE_UNCERTAIN,
                        have,
                        need,
                        day,
                        restsOn,
                        parts)
                : this;
    }
}
