package io.waymark.core.progress;

import io.waymark.core.roadmap.EvidenceRequirement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evidence on file, added up for each requirement. */
final class Ledger {

    private final Plan plan;
    private final Amount[] verified;
    private final Amount[] submitted;
    private final boolean[] returned;
    private final @Nullable LocalDate[] metOn;
    private final @Nullable LocalDate[] waivedOn;
    private final Standing[] standings;

    Ledger(Plan plan, EvidenceOnFile onFile) {
        this.plan = plan;
        var requirements = plan.requirements.size();
        verified = nothing(requirements);
        submitted = nothing(requirements);
        returned = new boolean[requirements];
        metOn = new @Nullable LocalDate[requirements];
        waivedOn = new @Nullable LocalDate[plan.nodes.size()];
        onFile.items().stream().sorted(Comparator.comparing(EvidenceItem::on)).forEach(this::enter);
        onFile.waivers().forEach(this::enter);
        standings = new Standing[requirements];
        for (int i = 0; i < requirements; i++) {
            standings[i] = reckon(i);
        }
    }

    private static Amount[] nothing(int size) {
        var amounts = new Amount[size];
        Arrays.fill(amounts, Amount.NOTHING);
        return amounts;
    }

    private void enter(EvidenceItem item) {
        var index = plan.indexOf(item.requirement());
        if (index < 0) {
            return;
        }
        switch (item.state()) {
            case SUBMITTED -> submitted[index] = submitted[index].plus(item.amount());
            case RETURNED -> returned[index] = true;
            case VERIFIED -> {
                verified[index] = verified[index].plus(item.amount());
                if (metOn[index] == null && verified[index].reaches(target(index))) {
                    metOn[index] = item.on();
                }
            }
        }
    }

    private void enter(Waiver waiver) {
        var index = plan.indexOf(waiver.step());
        if (index >= 0) {
            var before = waivedOn[index];
            waivedOn[index] = before == null || waiver.on().isBefore(before) ? waiver.on() : before;
        }
    }

    @Nullable
    LocalDate waivedOn(int node) {
        return waivedOn[node];
    }

    Standing standing(int requirement) {
        return standings[requirement];
    }

    private Standing reckon(int requirement) {
        var target = target(requirement);
        var have = verified[requirement];
        var all = have.plus(submitted[requirement]);
        var handedIn = all.reaches(target);
        return new Standing(
                have.shareOf(target),
                all.shareOf(target),
                have.reaches(target),
                handedIn,
                all.hundredths() > 0 || returned[requirement],
                returned[requirement] && !handedIn,
                false,
                metOn[requirement]);
    }

    Amount handedIn(int requirement) {
        return verified[requirement].plus(submitted[requirement]);
    }

    List<RequirementProgress> progress(Node node) {
        List<EvidenceRequirement> asked = node.requirements();
        var progress = new RequirementProgress[asked.size()];
        for (int i = 0; i < progress.length; i++) {
            var index = node.firstRequirement() + i;
            progress[i] = new RequirementProgress(
                    asked.get(i),
                    verified[index],
                    submitted[index],
                    standing(index).returned());
        }
        return List.of(progress);
    }

    private int target(int requirement) {
        return plan.requirements.get(requirement).target();
    }
}
