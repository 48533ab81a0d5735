package io.waymark.core.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evidence on file, added up for each requirement, and the waivers for each step. */
final class EvidenceTotals {

    private final CompiledRoadmap roadmap;
    private final RequirementTotal[] totals;
    private final Standing[] standings;
    private @Nullable LocalDate lastOn;
    private final @Nullable LocalDate[] waivedOn;

    EvidenceTotals(CompiledRoadmap roadmap, EvidenceOnFile onFile) {
        this.roadmap = roadmap;
        totals = roadmap.requirements().stream().map(RequirementTotal::new).toArray(RequirementTotal[]::new);
        onFile.items().stream().sorted(Comparator.comparing(EvidenceItem::on)).forEach(this::add);
        waivedOn = new @Nullable LocalDate[roadmap.nodes().size()];
        onFile.waivers().forEach(this::add);
        standings = new Standing[totals.length];
        for (int i = 0; i < totals.length; i++) {
            standings[i] = totals[i].standing();
        }
    }

    private void add(EvidenceItem item) {
        var index = roadmap.indexOf(item.requirement());
        if (index >= 0) {
            totals[index].add(item);
            lastOn = item.on();
        }
    }

    private void add(Waiver waiver) {
        var index = roadmap.indexOf(waiver.step());
        if (index >= 0) {
            var before = waivedOn[index];
            waivedOn[index] = before == null || waiver.on().isBefore(before) ? waiver.on() : before;
        }
    }

    /** The day of the newest evidence. */
    @Nullable
    LocalDate lastOn() {
        return lastOn;
    }

    @Nullable
    LocalDate waivedOn(int node) {
        return waivedOn[node];
    }

    Standing standing(int requirement) {
        return standings[requirement];
    }

    Amount submittedOrVerified(int requirement) {
        return totals[requirement].submittedOrVerified();
    }

    List<RequirementProgress> progress(Node node) {
        var progress = new RequirementProgress[node.requirements().size()];
        for (int i = 0; i < progress.length; i++) {
            progress[i] = totals[node.firstRequirement() + i].progress();
        }
        return List.of(progress);
    }
}
