package io.waymark.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.EvidenceAsked.EvidenceRule;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a student has done of the roadmaps that ship: what is suggested can be done now. */
class DoableSuggestionsPropertyTests {

    private static final LocalDate TODAY = Chance.START.plusDays(200);
    private static final List<Roadmap> SHIPPED =
            RoadmapLibrary.keys().stream().map(RoadmapLibrary::load).toList();

    @Property(tries = 300)
    void suggestsWhatWaitsForNothingAndNobody(@ForAll long seed, @ForAll @IntRange(max = 4) int which) {
        var roadmap = SHIPPED.get(which);
        var progress = progress(seed, roadmap);

        progress.suggestions().forEach(next -> {
            var step = progress.step(next.step()).orElseThrow();
            assertThat(step.isComplete()).as("done already: %s", next).isFalse();
            assertThat(isLeftToTheStudent(step)).as("with a reviewer: %s", next).isTrue();
            if (!(next.reason() instanceof NextStep.Reason.ReviseReturned)) {
                assertThat(unmet(roadmap, progress, next.step()))
                        .as("before %s", next)
                        .isEmpty();
                assertThat(isOver(roadmap, progress, next.step()))
                        .as("its time is over: %s", next)
                        .isFalse();
            }
        });
    }

    @Property(tries = 300)
    void suggestsNothingOnlyWhereSomebodyElseHasToActOrATimeIsOver(
            @ForAll long seed, @ForAll @IntRange(max = 4) int which) {
        var roadmap = SHIPPED.get(which);
        var progress = progress(seed, roadmap);

        if (progress.suggestions().isEmpty() && !progress.isComplete()) {
            assertThat(progress.waiting().isEmpty()
                            && roadmap.steps().noneMatch(it -> isOver(roadmap, progress, it.key())))
                    .as("nothing to do, and nobody to wait for")
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void liesLikelyInsideTheRange(@ForAll long seed, @ForAll @IntRange(max = 4) int which) {
        var progress = progress(seed, SHIPPED.get(which));

        Stream.of(progress.jobReady(), progress.finished())
                .flatMap(Stream::ofNullable)
                .forEach(it -> assertThat(it.likely()).isBetween(it.earliest(), it.latest()));
    }

    private static Progress progress(long seed, Roadmap roadmap) {
        return RoadmapEvaluator.of(roadmap).evaluate(new Chance(seed).evidence(roadmap), Chance.START, TODAY);
    }

    /** Something it asks for itself is neither verified nor with a reviewer. */
    private static boolean isLeftToTheStudent(StepProgress step) {
        var asked = step.evidence().stream()
                .filter(it -> !it.requirement().optional())
                .toList();
        return step.step().evidence().rule() == EvidenceRule.ANY
                ? asked.stream().noneMatch(DoableSuggestionsPropertyTests::isOutOfHand)
                : asked.stream().anyMatch(it -> !isOutOfHand(it));
    }

    private static boolean isOutOfHand(RequirementProgress asked) {
        return asked.verified().plus(asked.submitted()).reaches(asked.target());
    }

    private static List<StepKey> unmet(Roadmap roadmap, Progress progress, StepKey key) {
        return around(roadmap, key)
                .flatMap(step -> step.prerequisites().stream().flatMap(it -> barriers(roadmap, step, it)))
                .filter(it -> !progress.step(it).orElseThrow().isComplete())
                .toList();
    }

    private static Stream<StepKey> barriers(Roadmap roadmap, Step step, StepKey before) {
        return step.before().maySkipAhead(before) ? roadmap.waitedFor(before).stream() : Stream.of(before);
    }

    private static boolean isOver(Roadmap roadmap, Progress progress, StepKey key) {
        return around(roadmap, key)
                .map(it -> progress.doneBy(progress.step(it.key()).orElseThrow()))
                .anyMatch(it -> it.filter(TODAY::isAfter).isPresent());
    }

    private static Stream<Step> around(Roadmap roadmap, StepKey key) {
        return roadmap.steps()
                .filter(it -> it.andBelow().anyMatch(below -> below.key().equals(key)));
    }
}
