package io.waymark.core.certification;

import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Detail.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer says about when an exam can be taken, and how it is scored.
 *
 * @param windowDays how long an authorization holds; null where nobody knows
 * @param retestWaitDays how long one waits after an exam that was not passed; null where nobody knows
 * @param scale between which scores there are others; null where nobody knows
 */
public record ExamTerms(
        @Nullable Integer windowDays,
        @Nullable Integer retestWaitDays,
        @Nullable Scale scale) {

    /** The keys by which roadmaps say it. */
    public static final List<String> WINDOW = List.of("eligibility-window-days", "authorization-days");

    public static final List<String> WAIT = List.of("retest-wait-days");

    public static final List<String> SCORE = List.of("passing-scaled-score", "passing-percent");

    /** The lowest and the highest score. */
    public record Scale(int least, int most) {

        private static final Scale PERCENT = new Scale(0, 100);

        /** How notes say it. */
        private static final Pattern SAID = Pattern.compile("on a scale of (\\d{1,4})-(\\d{1,4})");

        public boolean contains(int score) {
            return score >= least && score <= most;
        }

        static @Nullable Scale of(Detail score) {
            var note =
                    score.provenance().uncertain() ? null : score.provenance().note();
            var said = note == null ? null : SAID.matcher(note);
            if (said != null && said.find()) {
                return new Scale(Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)));
            }
            return score.key().equals("passing-percent") ? PERCENT : null;
        }
    }

    public static ExamTerms of(Credential credential) {
        return new ExamTerms(
                days(credential, WINDOW),
                days(credential, WAIT),
                details(credential, SCORE)
                        .flatMap(it -> Stream.ofNullable(Scale.of(it)))
                        .findFirst()
                        .orElse(null));
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
