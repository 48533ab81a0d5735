package io.waymark.core.progress;

import io.waymark.core.roadmap.Background;
import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceAsked;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Glossary;
import io.waymark.core.roadmap.Occupation;
import io.waymark.core.roadmap.Origin;
import io.waymark.core.roadmap.Prerequisites;
import io.waymark.core.roadmap.References;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.Span;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.Term;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Small roadmaps in few words. */
final class StepFixture {

    private final StepKey key;
    private final List<EvidenceRequirement> asked = new ArrayList<>();
    private EvidenceAsked.EvidenceRule rule = EvidenceAsked.EvidenceRule.ALL;
    private Completion completion = new Completion.All();
    private List<StepKey> after = List.of();
    private List<StepKey> recommendedAfter = List.of();
    private List<Step> substeps = List.of();
    private List<Prerequisites.Window> windows = List.of();
    private Prerequisites.@Nullable Condition condition;
    private boolean optional;
    private @Nullable Span span;
    private @Nullable Period recurring;

    private StepFixture(String key) {
        this.key = StepKey.of(key);
    }

    static StepFixture step(String key) {
        return new StepFixture(key);
    }

    /** One reflection. */
    static StepFixture essay(String key) {
        return step(key).asks(new EvidenceSpec.Reflection(null, 1));
    }

    /** So many mentoring sessions. */
    static StepFixture sessions(String key, int target) {
        return step(key).asks(new EvidenceSpec.SessionCount(new Term("mentoring", "Mentoring", null), target));
    }

    static RequirementId essayOf(String step) {
        return RequirementId.of(step + "/reflection");
    }

    static RequirementId sessionsOf(String step) {
        return RequirementId.of(step + "/session-count");
    }

    StepFixture asks(EvidenceSpec spec) {
        return asks(spec, false);
    }

    StepFixture asks(EvidenceSpec spec, boolean notNeeded) {
        var name = spec.kind().key().replace('_', '-');
        asked.add(new EvidenceRequirement(
                new RequirementId(key, name), spec, Set.of(VerifierRole.ADVISOR), false, notNeeded, null, false, null));
        return this;
    }

    StepFixture anyEvidence() {
        rule = EvidenceAsked.EvidenceRule.ANY;
        return this;
    }

    StepFixture needs(Completion completion) {
        this.completion = completion;
        return this;
    }

    StepFixture after(String... steps) {
        after = Arrays.stream(steps).map(StepKey::of).toList();
        return this;
    }

    /** May start so long before the other is complete. */
    StepFixture before(String step, String ahead) {
        windows = List.of(new Prerequisites.Window(StepKey.of(step), Period.parse(ahead), null));
        return after(step);
    }

    /** Has to be done so long after the other is complete at the latest. */
    StepFixture within(String step, String most) {
        windows = List.of(new Prerequisites.Window(StepKey.of(step), null, Period.parse(most)));
        return after(step);
    }

    StepFixture onlyIn(String... states) {
        condition = new Prerequisites.Condition(List.of(states), null, null);
        return this;
    }

    StepFixture recommendedAfter(String... steps) {
        recommendedAfter = Arrays.stream(steps).map(StepKey::of).toList();
        return this;
    }

    StepFixture with(StepFixture... substeps) {
        this.substeps = numbered(substeps);
        return this;
    }

    StepFixture optional() {
        optional = true;
        return this;
    }

    StepFixture takes(String min, String max) {
        return takes(min, max, null);
    }

    StepFixture takes(String min, String max, @Nullable String countedFrom) {
        var clock = countedFrom == null ? null : StepKey.of(countedFrom);
        span = new Span(Period.parse(min), Period.parse(max), Basis.ESTIMATE, false, null, clock, null);
        return this;
    }

    StepFixture everyYear() {
        recurring = Period.ofYears(1);
        return this;
    }

    private Step at(int order) {
        return new Step(
                key,
                key.value(),
                order,
                Origin.ARTICLE,
                "",
                optional,
                new Prerequisites(after, recommendedAfter, List.of(), windows, condition),
                completion,
                new EvidenceAsked(rule, asked),
                Set.of(),
                span,
                recurring,
                Background.NONE,
                substeps);
    }

    private static List<Step> numbered(StepFixture... steps) {
        return IntStream.range(0, steps.length)
                .mapToObj(it -> steps[it].at(it + 1))
                .toList();
    }

    static Stage stage(String key, Completion completion, StepFixture... steps) {
        return new Stage(StageKey.of(key), key, 1, Origin.ARTICLE, "", completion, null, List.of(), numbered(steps));
    }

    static Stage stage(String key, StepFixture... steps) {
        return stage(key, new Completion.All(), steps);
    }

    static Roadmap roadmap(Stage... stages) {
        var last = stages[stages.length - 1].steps().getLast().key();
        return new Roadmap(
                RoadmapKey.of("a-career"),
                1,
                "A career",
                Locale.US,
                "",
                null,
                Occupation.UNKNOWN,
                Glossary.EMPTY,
                List.of(stages),
                last,
                References.NONE,
                List.of());
    }

    static Roadmap roadmap(StepFixture... steps) {
        return roadmap(stage("the-stage", steps));
    }
}
