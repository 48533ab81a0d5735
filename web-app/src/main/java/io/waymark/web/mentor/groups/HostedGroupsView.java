package io.waymark.web.mentor.groups;

import java.util.List;

/**
 * A mentor's group sessions.
 *
 * @param past those of the last weeks, the latest first
 * @param silent whether they cannot be shown just now
 */
public record HostedGroupsView(List<GroupView> coming, List<GroupView> past, boolean silent) {}
