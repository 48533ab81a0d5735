package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Prerequisites;
import io.waymark.core.roadmap.StepKey;

/** What comes before a step, and when that may be passed over. */
final class PrerequisitesBinder {

    private PrerequisitesBinder() {}

    static Prerequisites prerequisites(Mapping step) {
        return new Prerequisites(
                step.keys("prerequisites", StepKey::of),
                step.keys("recommended_after", StepKey::of),
                step.each("prerequisite_exceptions", PrerequisitesBinder::exemption));
    }

    private static Prerequisites.Exemption exemption(Mapping exemption) {
        return new Prerequisites.Exemption(
                exemption.text("when"),
                exemption.key("replaces", StepKey::of),
                EvidenceBinder.verifiers(exemption, "verified_by"),
                exemption.flag("uncertain"));
    }
}
