package io.waymark.advising.api.evidence;

import io.waymark.advising.api.kind.CorrectableValue;
import io.waymark.advising.api.kind.ShownField;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one day that somebody is asked about.
 *
 * @param verification names it in an answer
 * @param correctable of the shown, what may be corrected
 * @param dayHours of a day of more than 16 hours, by what this person is and was asked about; none of other days
 * @param undoUntil when the answer becomes final; none while it waits
 */
public record OutsideBatchEntry(
        UUID verification,
        List<ShownField> shown,
        List<CorrectableValue> correctable,
        VerificationState state,
        @Nullable Dispute dispute,
        @Nullable BigDecimal dayHours,
        @Nullable Instant undoUntil,
        int version) {

    public OutsideBatchEntry {
        shown = List.copyOf(shown);
        correctable = List.copyOf(correctable);
    }
}
