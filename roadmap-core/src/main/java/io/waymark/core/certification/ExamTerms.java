package io.waymark.core.certification;

import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Detail.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer says about when an exam can be taken, and how it is scored.
 *
 * @param windowDays how long an authorization holds; null where nobody knows
 * @param retestWaitDays how long one waits after an exam that was not passed; null where nobody knows
 * @param passing the score from which it is passed; null where nobody knows for certain
 * @param scale between which scores there are others; null where nobody knows for certain
 */
public record ExamTerms(
        @Nullable Integer windowDays,
        @Nullable Integer retestWaitDays,
        @Nullable Integer passing,
        @Nullable Scale scale) {

    /** The keys by which roadmaps say it. */
    public static final List<String> WINDOW = List.of("eligibility-window-days", "authorization-days");

    public static final List<String> WAIT = List.of("retest-wait-days");

    private static final String PERCENT = "passing-percent";

    public static final List<String> SCORE = List.of("passing-scaled-score", PERCENT);

    private static final String LOWEST = "lowest-scaled-score";
    private static final String HIGHEST = "highest-scaled-score";

    /** The lowest and the highest score. */
    public record Scale(int least, int most) {

        public boolean contains(int score) {
            return score >= least && score <= most;
        }
    }

    public static ExamTerms of(Credential credential) {
        return new ExamTerms(
                days(credential, WINDOW), days(credential, WAIT), certain(credential, SCORE), scale(credential));
    }

    /** Whether a score goes with such a result; where the score to reach is not known, any does. */
    public boolean agrees(boolean passed, int score) {
        return passing == null || passed == score >= passing;
    }

    private static @Nullable Scale scale(Credential credential) {
        var least = certain(credential, List.of(LOWEST));
        var most = certain(credential, List.of(HIGHEST));
        if (least != null && most != null) {
            return new Scale(least, most);
        }
        return details(credential, List.of(PERCENT)).findAny().isPresent() ? new Scale(0, 100) : null;
    }

    /** The last day of an authorization of this day. */
    public @Nullable LocalDate windowEnd(LocalDate authorizedOn) {
        return windowDays == null ? null : authorizedOn.plusDays(windowDays);
    }

    /** The first day on which it can be tried again after an exam of this day was not passed. */
    public @Nullable LocalDate nextTry(LocalDate failedOn) {
        return retestWaitDays == null ? null : failedOn.plusDays(retestWaitDays);
    }

    private static @Nullable Integer days(Credential credential, List<String> keys) {
        return details(credential, keys)
                .flatMap(it -> Stream.ofNullable(number(it)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer certain(Credential credential, List<String> keys) {
        return details(credential, keys)
                .filter(it -> !it.provenance().uncertain())
                .flatMap(it -> Stream.ofNullable(number(it)))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Detail> details(Credential credential, List<String> keys) {
        var exam = credential.exam();
        return exam == null ? Stream.empty() : exam.details().stream().filter(it -> keys.contains(it.key()));
    }

    private static @Nullable Integer number(Detail detail) {
        return detail.value() instanceof Value.Quantity quantity
                ? quantity.amount().intValue()
                : null;
    }
}
