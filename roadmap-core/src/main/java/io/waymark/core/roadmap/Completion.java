package io.waymark.core.roadmap;

/** How many of its children a step or stage needs. A step's own evidence is needed in any case. */
public sealed interface Completion {

    /** Every child that is not optional. */
    record All() implements Completion {}

    /** Any one child. */
    record Any() implements Completion {}

    /** Any {@code n} children. */
    record AtLeast(int n) implements Completion {
        public AtLeast {
            if (n < 1) {
                throw new IllegalArgumentException("At least one child has to count: " + n);
            }
        }
    }

    /** None: only the step's own evidence counts. */
    record Own() implements Completion {}
}
