package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.stage;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Roadmaps and evidence by the roll of dice. */
final class Chance {

    static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final int DAYS = 200;

    private final Random dice;
    private final List<String> earlier = new ArrayList<>();
    private int steps;

    Chance(long seed) {
        dice = new Random(seed);
    }

    Roadmap roadmap() {
        var stages = new Stage[1 + dice.nextInt(3)];
        for (int i = 0; i < stages.length; i++) {
            var below = new StepFixture[1 + dice.nextInt(4)];
            for (int j = 0; j < below.length; j++) {
                below[j] = step(0, j > 0 && dice.nextInt(5) == 0);
            }
            stages[i] = stage("stage-" + i, completion(below.length, false), below);
        }
        return StepFixture.roadmap(stages);
    }

    /** Prerequisites point backwards and never at a step around this one, so they cannot form a circle. */
    private StepFixture step(int depth, boolean optional) {
        var key = "s" + steps++;
        var clock = !earlier.isEmpty() && dice.nextInt(6) == 0 ? earlier.get(dice.nextInt(earlier.size())) : null;
        var step = StepFixture.step(key)
                .takes("P" + (1 + dice.nextInt(9)) + "D", "P" + (10 + dice.nextInt(90)) + "D", clock);
        if (optional) {
            step.optional();
        }
        if (!earlier.isEmpty() && dice.nextInt(2) == 0) {
            step.after(earlier.get(dice.nextInt(earlier.size())), earlier.getFirst());
        }
        if (!earlier.isEmpty() && dice.nextInt(3) == 0) {
            step.recommendedAfter(earlier.get(dice.nextInt(earlier.size())));
        }
        var children = depth < 2 && dice.nextInt(3) == 0 ? 1 + dice.nextInt(4) : 0;
        var owns = children == 0 || dice.nextBoolean();
        if (owns) {
            evidence(step);
        }
        var substeps = new StepFixture[children];
        for (int i = 0; i < children; i++) {
            substeps[i] = step(depth + 1, i > 0 && dice.nextInt(4) == 0);
        }
        earlier.add(key);
        return children == 0 ? step : step.with(substeps).needs(completion(children, owns));
    }

    private void evidence(StepFixture step) {
        step.asks(new EvidenceSpec.SessionCount(new Term("mentoring", "Mentoring", null), 1 + dice.nextInt(4)));
        if (dice.nextBoolean()) {
            step.asks(new EvidenceSpec.HoursLog(1 + dice.nextInt(5), "hours", List.of()), dice.nextInt(3) == 0);
        }
        if (dice.nextInt(3) == 0) {
            step.asks(new EvidenceSpec.Reflection(null, 1)).anyEvidence();
        }
    }

    private Completion completion(int children, boolean owns) {
        return switch (dice.nextInt(owns ? 5 : 4)) {
            case 0 -> new Completion.Any();
            case 1 -> new Completion.AtLeast(1 + dice.nextInt(children));
            case 4 -> new Completion.Own();
            default -> new Completion.All();
        };
    }

    EvidenceOnFile evidence(Roadmap roadmap) {
        List<EvidenceItem> items = new ArrayList<>();
        List<Waiver> waivers = new ArrayList<>();
        roadmap.steps().flatMap(it -> it.evidence().requirements().stream()).forEach(requirement -> {
            for (int i = dice.nextInt(4); i > 0; i--) {
                items.add(item(requirement, EvidenceState.values()[dice.nextInt(3)]));
            }
        });
        roadmap.steps()
                .filter(it -> dice.nextInt(12) == 0)
                .map(Step::key)
                .forEach(it -> waivers.add(new Waiver(it, day())));
        return new EvidenceOnFile(items, waivers);
    }

    EvidenceItem verified(Roadmap roadmap) {
        var requirements = roadmap.steps()
                .flatMap(it -> it.evidence().requirements().stream())
                .toList();
        return item(requirements.get(dice.nextInt(requirements.size())), EvidenceState.VERIFIED);
    }

    private EvidenceItem item(EvidenceRequirement requirement, EvidenceState state) {
        return new EvidenceItem(requirement.id(), state, new Amount(dice.nextInt(301)), day());
    }

    private LocalDate day() {
        return START.plusDays(dice.nextInt(DAYS));
    }

    Random dice() {
        return dice;
    }
}
