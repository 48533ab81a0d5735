package io.waymark.core.certification;

import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EligibilityRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the record says of a condition, before anything is known of the rule that sets it. */
record Finding(
        EligibilityVerdict verdict,
        EligibilityReason reason,
        @Nullable BigDecimal have,
        @Nullable Integer need,
        @Nullable LocalDate day,
        List<RecordedEvidence> restsOn) {

    static final Finding MISSING = new Finding(EligibilityVerdict.NOT_YET, EligibilityReason.MISSING, List.of());
    static final Finding UNTOLD =
            new Finding(EligibilityVerdict.CANNOT_TELL, EligibilityReason.NOT_ON_RECORD, List.of());

    Finding(EligibilityVerdict verdict, EligibilityReason reason, List<RecordedEvidence> restsOn) {
        this(verdict, reason, null, null, null, restsOn);
    }

    /** What is verified is met, what is only submitted may become so. */
    static Finding of(List<RecordedEvidence> found) {
        if (found.isEmpty()) {
            return MISSING;
        }
        var verified = found.stream().filter(RecordedEvidence::verified).toList();
        return verified.isEmpty()
                ? new Finding(EligibilityVerdict.CANNOT_TELL, EligibilityReason.WAITING, found)
                : new Finding(EligibilityVerdict.MET, EligibilityReason.VERIFIED, verified);
    }

    /** The same, if anything is found; else that there was something, until it ended. */
    static Finding of(List<RecordedEvidence> holding, List<RecordedEvidence> ended, EligibilityReason why) {
        return holding.isEmpty() && !ended.isEmpty()
                ? new Finding(EligibilityVerdict.NOT_YET, why, ended)
                : of(holding);
    }

    /** So much is needed. */
    static Finding counted(List<RecordedEvidence> found, int need) {
        var have = sum(found.stream().filter(RecordedEvidence::verified).toList());
        var target = BigDecimal.valueOf(need);
        if (have.compareTo(target) >= 0) {
            return new Finding(EligibilityVerdict.MET, EligibilityReason.VERIFIED, have, need, null, found);
        }
        return sum(found).compareTo(target) >= 0
                ? new Finding(EligibilityVerdict.CANNOT_TELL, EligibilityReason.WAITING, have, need, null, found)
                : new Finding(EligibilityVerdict.NOT_YET, EligibilityReason.SHORT, have, need, null, found);
    }

    /** There is something, and no record tells whether it is what is asked for. */
    static Finding untold(List<RecordedEvidence> found) {
        return new Finding(EligibilityVerdict.CANNOT_TELL, EligibilityReason.NOT_ON_RECORD, found);
    }

    static Finding notAccredited(List<RecordedEvidence> found) {
        return new Finding(EligibilityVerdict.NOT_YET, EligibilityReason.NOT_ACCREDITED, found);
    }

    static Finding tooEarly(LocalDate from, List<RecordedEvidence> found) {
        return new Finding(EligibilityVerdict.NOT_YET, EligibilityReason.TOO_EARLY, null, null, from, found);
    }

    static Finding tooLate(LocalDate until, List<RecordedEvidence> found) {
        return new Finding(EligibilityVerdict.NOT_YET, EligibilityReason.TOO_LATE, null, null, until, found);
    }

    RuleOutcome of(EligibilityRule rule) {
        return new RuleOutcome(rule, verdict, reason, have, need, day, restsOn, List.of());
    }

    private static BigDecimal sum(List<RecordedEvidence> found) {
        return found.stream()
                .map(it -> Amount.ofKept(it.amount()))
                .reduce(Amount.NOTHING, Amount::plus)
                .toBigDecimal();
    }
}
