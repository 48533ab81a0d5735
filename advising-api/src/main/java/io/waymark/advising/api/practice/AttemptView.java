package io.waymark.advising.api.practice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt with all that can be said of it.
 *
 * @param credentialName of what it prepares for
 * @param secondsLeft by the server's clock; null without a clock or when it is over
 * @param domains empty while it is not scored
 * @param needed the percentage that a timed exam counts from; null if no step asks for one
 * @param counted whether it is a timed exam that reaches it
 * @param examUnderWay another attempt, during which answers are not shown; null if there is none
 */
public record AttemptView(
        AttemptLine attempt,
        String credentialName,
        @Nullable Long secondsLeft,
        List<AskedPlace> places,
        List<DomainScore> domains,
        @Nullable Integer needed,
        boolean counted,
        @Nullable UUID examUnderWay) {}
