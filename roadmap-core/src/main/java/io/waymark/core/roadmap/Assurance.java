package io.waymark.core.roadmap;

import java.util.List;

/** How far one can rely on what counts as done, the least first. */
public enum Assurance {
    /** On the student's own word. */
    SELF_REPORTED,
    /** Somebody else looked at it, or it was counted here. */
    VERIFIED,
    /** Whoever issued it, or has it on record, confirmed it. */
    CONFIRMED_BY_ISSUER;

    private static final List<Assurance> BEST_FIRST = List.of(values()).reversed();

    /** The next lesser one, if there is any. */
    public Assurance below() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    public static List<Assurance> bestFirst() {
        return BEST_FIRST;
    }
}
