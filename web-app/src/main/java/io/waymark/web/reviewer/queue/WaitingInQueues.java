package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.review.ReviewApi;
import io.waymark.advising.api.review.WaitingReviews;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.ui.shell.WaitingWork;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the navigation how much evidence waits in a reviewer's queues. */
@Component
class WaitingInQueues implements WaitingWork {

    private static final Map<VerifierRole, String> PLACES = Map.of(
            VerifierRole.ADVISOR, "queue",
            VerifierRole.MENTOR, "verify",
            VerifierRole.REGISTRAR, "registrar",
            VerifierRole.FACULTY, "faculty");

    private static final Set<Role> REVIEWERS = Set.of(Role.ADVISOR, Role.MENTOR, Role.REGISTRAR, Role.FACULTY);

    private final ReviewApi reviews;

    WaitingInQueues(ReviewApi reviews) {
        this.reviews = reviews;
    }

    @Override
    public boolean concerns(Set<Role> roles) {
        return !Collections.disjoint(roles, REVIEWERS);
    }

    @Override
    public Map<String, Integer> places() {
        return reviews.waiting().stream()
                .filter(it -> PLACES.containsKey(it.capacity()))
                .collect(Collectors.toMap(
                        it -> Objects.requireNonNull(PLACES.get(it.capacity())), WaitingReviews::waiting));
    }
}
