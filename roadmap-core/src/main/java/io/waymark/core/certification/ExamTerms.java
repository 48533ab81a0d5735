package io.waymark.core.certification;

import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Detail.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer says about when an exam can be taken.
 *
 * @param windowDays how long an authorization holds; null where nobody knows
 * @param retestWaitDays how long one waits after an exam that was not passed; null where nobody knows
 */
public record ExamTerms(
        @Nullable Integer windowDays, @Nullable Integer retestWaitDays) {

    /** The keys by which roadmaps say it. */
    public static final List<String> WINDOW = List.of("eligibility-window-days", "authorization-days");

    public static final List<String> WAIT = List.of("retest-wait-days");

    public static ExamTerms of(Credential credential) {
        return new ExamTerms(days(credential, WINDOW), days(credential, WAIT));
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
        var exam = credential.exam();
        return exam == null
                ? null
                : exam.details().stream()
                        .filter(it -> keys.contains(it.key()))
                        .flatMap(it -> Stream.ofNullable(number(it)))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Integer number(Detail detail) {
        return detail.value() instanceof Value.Quantity quantity
                ? quantity.amount().intValue()
                : null;
    }
}
