package io.waymark.core.certification;

import io.waymark.core.roadmap.EligibilityCondition;
import io.waymark.core.roadmap.EligibilityRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /** The first day on which it is not too early; null where it is met or no day is known. */
    @Nullable
    LocalDate earliest() {
        if (verdict == EligibilityVerdict.MET) {
            return null;
        }
        var days = parts.stream().flatMap(it -> Stream.ofNullable(it.earliest()));
        return switch (rule.condition()) {
            case EligibilityCondition.EachOf _ ->
                days.max(Comparator.naturalOrder()).orElse(null);
            case EligibilityCondition.OneOf _ ->
                days.min(Comparator.naturalOrder()).orElse(null);
            default -> reason == EligibilityReason.TOO_EARLY ? day : null;
        };
    }

    /** A rule that is not certain is met by nobody for certain; nor is it too early for anybody for certain. */
    RuleOutcome asCertainAsTheRule() {
        if (!rule.provenance().uncertain()) {
            return this;
        }
        if (verdict == EligibilityVerdict.MET) {
            return untold(EligibilityReason.RULE_UNCERTAIN);
        }
        return isOnlyTooEarly() ? untold(reason) : this;
    }

    private boolean isOnlyTooEarly() {
        if (verdict != EligibilityVerdict.NOT_YET) {
            return false;
        }
        var failing = parts.stream()
                .filter(it -> it.verdict == EligibilityVerdict.NOT_YET && !it.rule.recommended())
                .toList();
        return switch (rule.condition()) {
            case EligibilityCondition.EachOf _ -> failing.stream().allMatch(RuleOutcome::isOnlyTooEarly);
            case EligibilityCondition.OneOf _ -> failing.stream().anyMatch(RuleOutcome::isOnlyTooEarly);
            default -> reason == EligibilityReason.TOO_EARLY;
        };
    }

    private RuleOutcome untold(EligibilityReason why) {
        return new RuleOutcome(rule, EligibilityVerdict.CANNOT_TELL, why, have, need, day, restsOn, parts);
    }
}
