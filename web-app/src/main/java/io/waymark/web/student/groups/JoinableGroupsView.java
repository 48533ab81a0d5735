package io.waymark.web.student.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Group sessions to come.
 *
 * @param further where the list goes on; null at its end
 * @param silent whether they cannot be shown just now
 */
public record JoinableGroupsView(
        List<GroupRow> groups, @Nullable String further, boolean silent) {}
