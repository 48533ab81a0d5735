package io.waymark.advising.api.journey;

import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;

/**
 * Evidence that somebody has still to decide on.
 *
 * @param verifiedBy any one of these decides
 */
public record WaitingView(StepTitle step, RequirementLabel requirement, List<VerifierRole> verifiedBy) {}
