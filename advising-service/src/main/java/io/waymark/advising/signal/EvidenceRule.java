package io.waymark.advising.signal;

import io.waymark.advising.signal.Finding.Holds;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When evidence has waited too long: for the advisor, or for the student to whom it was returned. */
final class EvidenceRule {

    private EvidenceRule() {}

    static Found judge(boolean returned, StudentFacts facts, @Nullable OpenSignal open) {
        var oldest = facts.oldestPending(returned)
                .map(it -> new Holds(it.since(), null, it.requirement()))
                .orElse(null);
        return new Found(oldest, fate(facts, open, oldest));
    }

    private static Resolution fate(StudentFacts facts, @Nullable OpenSignal open, @Nullable Holds now) {
        if (open == null || open.about() == null || now != null && open.about().equals(now.about())) {
            return Resolution.NOT_DUE;
        }
        return facts.isWaived(open.about())
                ? Resolution.WAIVED
                : Objects.requireNonNullElse(open.fate(), Resolution.WITHDRAWN);
    }
}
