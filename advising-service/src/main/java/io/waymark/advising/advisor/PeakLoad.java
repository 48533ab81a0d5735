package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Map;

/** The most students that an advisor has at once at some moment of a period, and how many they may have. */
record PeakLoad(PersonId advisor, String name, int students, int limit) {

    int room() {
        return limit - students;
    }

    boolean isOverTheLimit() {
        return room() < 0;
    }

    RuleViolationException refusal() {
        return new RuleViolationException(
                "caseload-full",
                "%s would have %d students; the limit is %d.".formatted(name, students, limit),
                Map.of("advisor", name, "load", students, "limit", limit));
    }
}
