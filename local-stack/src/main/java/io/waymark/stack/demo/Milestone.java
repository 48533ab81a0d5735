package io.waymark.stack.demo;

import org.jspecify.annotations.Nullable;

/** A step a demo student passes, by submitting what it asks for or because the advisor waives it. */
record Milestone(String step, @Nullable String waiver) {

    static Milestone of(String step) {
        return new Milestone(step, null);
    }

    static Milestone waived(String step, String reason) {
        return new Milestone(step, reason);
    }
}
