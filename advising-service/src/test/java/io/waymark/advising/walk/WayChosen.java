package io.waymark.advising.walk;

import java.util.List;

/** Which of several ways is taken where a roadmap leaves a choice: of the evidence, and of who verifies it. */
enum WayChosen {
    FIRST_NAMED {
        @Override
        <T> T of(List<T> ways) {
            return ways.getFirst();
        }
    },
    LAST_NAMED {
        @Override
        <T> T of(List<T> ways) {
            return ways.getLast();
        }
    };

    abstract <T> T of(List<T> ways);
}
