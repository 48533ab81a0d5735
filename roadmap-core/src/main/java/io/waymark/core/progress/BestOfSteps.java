package io.waymark.core.progress;

import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.Completion;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How far one can rely on the steps that complete a whole: the best of as many as it needs. */
final class BestOfSteps {

    private BestOfSteps() {}

    static Stream<Assurance> of(Completion completion, List<StepProgress> steps) {
        var proven = steps.stream()
                .filter(it -> !it.step().optional() && it.isComplete())
                .flatMap(it -> Stream.ofNullable(it.assurance()));
        return switch (completion) {
            case Completion.Own _ -> Stream.empty();
            case Completion.All _ -> proven;
            case Completion.Any _ -> best(proven, 1);
            case Completion.AtLeast(var several) -> best(proven, several);
        };
    }

    static Stream<Assurance> best(Stream<Assurance> all, int enough) {
        return all.sorted(Comparator.reverseOrder()).limit(enough);
    }
}
