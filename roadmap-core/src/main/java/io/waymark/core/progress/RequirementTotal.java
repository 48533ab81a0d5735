package io.waymark.core.progress;

import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.EvidenceRequirement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The evidence on file for one requirement, added up in the order of its days. */
final class RequirementTotal {

    private final EvidenceRequirement requirement;
    private final int target;
    private Amount verified = Amount.NOTHING;
    private Amount submitted = Amount.NOTHING;
    private boolean returned;
    private @Nullable LocalDate metOn;
    private final Map<Assurance, Amount> byAssurance = new EnumMap<>(Assurance.class);

    RequirementTotal(EvidenceRequirement requirement) {
        this.requirement = requirement;
        this.target = requirement.target();
    }

    void add(EvidenceItem item) {
        switch (item.state()) {
            case SUBMITTED -> submitted = submitted.plus(item.amount());
            case RETURNED -> returned = true;
            case VERIFIED -> {
                verified = verified.plus(item.amount());
                byAssurance.merge(item.assurance(), item.amount(), Amount::plus);
                if (metOn == null && verified.reaches(target)) {
                    metOn = item.on();
                }
            }
        }
    }

    Amount submittedOrVerified() {
        return verified.plus(submitted);
    }

    /** What was returned stands as returned only until enough has been submitted since. */
    Standing standing() {
        var all = submittedOrVerified();
        var submittedEnough = all.reaches(target);
        return new Standing(
                verified.shareOf(target),
                all.shareOf(target),
                verified.reaches(target),
                submittedEnough,
                all.hundredths() > 0 || returned,
                returned && !submittedEnough,
                false,
                metOn);
    }

    RequirementProgress progress() {
        return new RequirementProgress(
                requirement,
                verified,
                submitted,
                returned && !submittedOrVerified().reaches(target),
                assurance());
    }

    /** What can be relied on best counts first: of more than is asked for, the rest lowers nothing. */
    private @Nullable Assurance assurance() {
        var best = Amount.NOTHING;
        @Nullable Assurance least = null;
        for (var level : Assurance.bestFirst()) {
            var here = byAssurance.get(level);
            if (here != null && !best.reaches(target)) {
                best = best.plus(here);
                least = level;
            }
        }
        return least;
    }
}
