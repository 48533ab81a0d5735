package io.waymark.advising.api.overview;

import java.time.Instant;
import java.util.List;

/**
 * The college, or a cohort of it, in numbers. A count is null where it is hidden.
 *
 * @param roadmaps those that students are on, the one with most of them first
 */
public record OverviewView(
        Instant at,
        StudentCounts students,
        List<RoadmapOverview> roadmaps,
        CaseloadBalance caseloads,
        AttentionOverview attention,
        WaitingEvidence evidence,
        AttendanceOverview attendance) {}
