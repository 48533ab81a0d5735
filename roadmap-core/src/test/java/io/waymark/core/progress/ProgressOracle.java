package io.waymark.core.progress;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceAsked;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much of each step is verified, said as plainly as possible and without regard to speed. */
final class ProgressOracle {

    private final EvidenceOnFile onFile;
    private final Map<StepKey, Double> shares = new HashMap<>();

    /** The day of the newest evidence that the roadmap asks for. */
    Optional<LocalDate> lastOn(Roadmap roadmap) {
        return onFile.items().stream()
                .filter(it -> roadmap.requirement(it.requirement()).isPresent())
                .map(EvidenceItem::on)
                .max(Comparator.naturalOrder());
    }

    ProgressOracle(Roadmap roadmap, EvidenceOnFile onFile) {
        this.onFile = onFile;
        roadmap.stages().forEach(stage -> stage.steps().forEach(it -> shares(it, false)));
    }

    double share(Step step) {
        return shares.getOrDefault(step.key(), Double.NaN);
    }

    int percent(Step step) {
        return percent(share(step));
    }

    int percent(Stage stage) {
        return percent(share(stage));
    }

    int percent(Roadmap roadmap) {
        var whole = roadmap.stages().stream().mapToInt(ProgressOracle::weight).sum();
        var done = roadmap.stages().stream()
                .mapToDouble(it -> share(it) * weight(it))
                .sum();
        return whole == 0 ? 100 : percent(done / whole);
    }

    private double shares(Step step, boolean inherited) {
        var waived =
                inherited || onFile.waivers().stream().anyMatch(it -> it.step().equals(step.key()));
        step.substeps().forEach(it -> shares(it, waived));
        var share = waived ? 1 : average(parts(step));
        shares.put(step.key(), share);
        return share;
    }

    private List<Double> parts(Step step) {
        List<Double> parts = new ArrayList<>();
        if (!step.evidence().requirements().isEmpty()) {
            var needed = step.evidence().needed().stream().map(this::share).toList();
            parts.add(step.evidence().rule() == EvidenceAsked.EvidenceRule.ANY ? best(1, needed) : average(needed));
        }
        if (!step.substeps().isEmpty()) {
            switch (step.completion()) {
                case Completion.Own own -> {}
                case Completion.All all ->
                    step.substeps().stream().filter(it -> !it.optional()).forEach(it -> parts.add(share(it)));
                case Completion.Any any -> parts.add(best(1, shares(step.substeps())));
                case Completion.AtLeast atLeast -> parts.add(best(atLeast.n(), shares(step.substeps())));
            }
        }
        return parts;
    }

    private double share(EvidenceRequirement requirement) {
        var verified = onFile.items().stream()
                .filter(it -> it.requirement().equals(requirement.id()) && it.state() == EvidenceState.VERIFIED)
                .mapToLong(it -> it.amount().hundredths())
                .sum();
        return Math.min(1, verified / 100.0 / requirement.target());
    }

    private double share(Stage stage) {
        return switch (stage.completion()) {
            case Completion.Any any -> best(1, shares(stage.steps()));
            case Completion.AtLeast atLeast -> best(atLeast.n(), shares(stage.steps()));
            default -> {
                var needed = stage.steps().stream().filter(it -> !it.optional()).toList();
                var whole = needed.stream().mapToInt(Step::weight).sum();
                yield whole == 0
                        ? 1
                        : needed.stream()
                                        .mapToDouble(it -> share(it) * it.weight())
                                        .sum()
                                / whole;
            }
        };
    }

    private static int weight(Stage stage) {
        var needed = Node.needed(stage.completion());
        var sum = stage.steps().stream()
                .filter(it -> needed > 0 || !it.optional())
                .mapToInt(Step::weight)
                .sum();
        return needed == 0
                ? sum
                : Math.max(1, (int)
                        Math.round(sum * (double) needed / stage.steps().size()));
    }

    private List<Double> shares(List<Step> steps) {
        return steps.stream().map(this::share).toList();
    }

    private static double best(int n, List<Double> shares) {
        return shares.stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(n)
                        .mapToDouble(it -> it)
                        .sum()
                / n;
    }

    private static double average(List<Double> shares) {
        return shares.stream().mapToDouble(it -> it).average().orElse(1);
    }

    private static int percent(double share) {
        return (int) (share * 100 + 1e-9);
    }
}
