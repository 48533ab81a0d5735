package io.waymark.web.student.careers;

import io.waymark.advising.api.journey.JourneyView;
import io.waymark.web.ui.career.CareerPage;
import io.waymark.web.ui.career.SkillsPage;
import org.jspecify.annotations.Nullable;

/**
 * A career with how the student stands in it.
 *
 * @param skills null if they cannot be shown just now
 * @param walked whether it can be walked beside another roadmap
 */
record OwnCareerPage(CareerPage career, @Nullable SkillsPage skills, Walked walked) {

    /** Whether the student walks the roadmap that leads to it. */
    public enum Walked {
        YES,
        CAN_BEGIN,
        WALKS_TWO_OTHERS,
        UNKNOWN;

        /** @param journey null if it cannot be shown, or there is none */
        static Walked of(String roadmap, @Nullable JourneyView journey) {
            if (journey == null) {
                return UNKNOWN;
            }
            if (journey.walked().stream().anyMatch(it -> it.key().equals(roadmap))) {
                return YES;
            }
            return journey.walked().size() > 1 ? WALKS_TWO_OTHERS : CAN_BEGIN;
        }
    }
}
