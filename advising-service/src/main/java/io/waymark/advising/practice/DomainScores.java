package io.waymark.advising.practice;

import io.waymark.advising.api.practice.DomainScore;
import io.waymark.advising.practice.PracticeRecord.Answered;
import io.waymark.core.roadmap.Credential;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the domains of an exam were answered, and which of them are weak. */
record DomainScores(List<DomainScore> list) {

    /** As many answers in a domain as say anything about it. */
    static final int ENOUGH = 5;

    private static final int USUALLY_NEEDED = 75;

    DomainScores {
        list = List.copyOf(list);
    }

    static DomainScores of(Credential credential, Map<Integer, Answered> answered, @Nullable Integer needed) {
        var exam = credential.exam();
        if (exam == null) {
            return new DomainScores(List.of());
        }
        int enough = Objects.requireNonNullElse(needed, USUALLY_NEEDED);
        return new DomainScores(exam.domains().stream()
                .map(it -> {
                    var count = answered.getOrDefault(it.number(), Answered.NONE);
                    return new DomainScore(
                            it.number(),
                            it.name(),
                            it.weight(),
                            count.right(),
                            count.asked(),
                            count.asked() >= ENOUGH && count.percent() < enough);
                })
                .toList());
    }

    /** The domain to practice next: the weakest, else the one with the fewest answers. */
    int suggested() {
        return list.stream()
                .min(Comparator.comparing((DomainScore it) -> !it.weak())
                        .thenComparing(it -> it.weak() ? it.percent() : it.asked()))
                .map(DomainScore::domain)
                .orElse(1);
    }
}
