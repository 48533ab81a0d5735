package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Prerequisites;
import io.waymark.core.roadmap.Prerequisites.Condition;
import io.waymark.core.roadmap.Prerequisites.Window;
import io.waymark.core.roadmap.StepKey;
import java.util.ArrayList;

/** What comes before a step, and when that may be passed over. */
final class PrerequisitesBinder {

    private PrerequisitesBinder() {}

    static Prerequisites prerequisites(Mapping step) {
        var windows = new ArrayList<Window>();
        var required = step.keysOr("prerequisites", StepKey::of, it -> {
            var window = window(it);
            windows.add(window);
            return window.step();
        });
        return new Prerequisites(
                required,
                step.keys("recommended_after", StepKey::of),
                step.each("prerequisite_exceptions", PrerequisitesBinder::exemption),
                windows,
                step.nested("applies_when", PrerequisitesBinder::condition));
    }

    private static Window window(Mapping prerequisite) {
        var step = prerequisite.key("step", StepKey::of);
        var window = prerequisite.nested(
                "window", it -> new Window(step, it.periodOrNull("before"), it.periodOrNull("after_max")));
        if (window == null || (window.before() == null) == (window.afterMax() == null)) {
            prerequisite.refuse("A prerequisite with a window says how long \"before\" or \"after_max\".");
        }
        return window == null ? new Window(step, null, null) : window;
    }

    private static Condition condition(Mapping condition) {
        var states = condition.scalars("state_in");
        if (states.isEmpty()) {
            condition.refuse("\"state_in\" is missing or empty.");
        }
        states.stream()
                .filter(it -> !it.text().matches("[A-Z]{2}"))
                .forEach(it -> it.refuse("A state is given by its two letters, e.g. CA."));
        return new Condition(
                states.stream().map(Scalar::text).toList(),
                condition.choiceOrNull("basis", Basis.class, "basis"),
                condition.textOrNull("source"));
    }

    private static Prerequisites.Exemption exemption(Mapping exemption) {
        return new Prerequisites.Exemption(
                exemption.text("when"),
                exemption.key("replaces", StepKey::of),
                EvidenceBinder.verifiers(exemption, "verified_by"),
                exemption.flag("uncertain"));
    }
}
