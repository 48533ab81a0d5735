package io.waymark.advising.api.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the caseload.
 *
 * @param matching how many students are listed on all pages together
 * @param total all students of the advisor
 * @param attention how many of them need attention
 */
public record CaseloadPage(
        List<CaseloadRow> items, @Nullable String next, int matching, int total, int attention) {}
