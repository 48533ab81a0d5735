package io.waymark.web.mentor.groups;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Crumb;
import java.util.List;

/**
 * A group session's page as it is drawn.
 *
 * @param invitable the students of the mentor who could be invited
 * @param turns both times, where the clock shows twice what was typed
 */
record GroupPage(List<Crumb> crumbs, GroupView group, List<Choice> invitable, List<Choice> turns) {}
