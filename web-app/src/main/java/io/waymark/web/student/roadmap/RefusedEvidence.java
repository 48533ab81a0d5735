package io.waymark.web.student.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * Why something could not be done about a step's evidence.
 *
 * @param form what was typed; nothing for a button
 */
record RefusedEvidence(@Nullable EvidenceForm form, String reason) {

    boolean isFor(String requirement) {
        return form != null && form.isFor(requirement);
    }
}
