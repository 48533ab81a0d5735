package io.waymark.core.certification;

import java.util.Collection;
import java.util.Comparator;

/** Whether a rule is met. The order is that of how much is certain, so that all of several are as the least of them. */
public enum EligibilityVerdict {
    NOT_YET,
    CANNOT_TELL,
    MET;

    /** Of rules that each have to be met. */
    public static EligibilityVerdict ofEach(Collection<EligibilityVerdict> parts) {
        return parts.stream().min(Comparator.naturalOrder()).orElse(MET);
    }

    /** Of rules of which one will do. */
    public static EligibilityVerdict ofOne(Collection<EligibilityVerdict> parts) {
        return parts.stream().max(Comparator.naturalOrder()).orElse(NOT_YET);
    }
}
