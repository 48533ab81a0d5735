package io.waymark.advising.api.overview;

import java.util.List;

/**
 * How evenly students are spread over advisors.
 *
 * @param overBy by how many students in all
 * @param below how many advisors could take another student
 * @param belowBy how many students in all
 * @param furthest the ten furthest over their limit and the ten furthest below it, by the difference
 */
public record CaseloadBalance(
        int advisors, int over, int overBy, int below, int belowBy, List<AdvisorBalance> furthest) {}
