package io.waymark.web.mentor.groups;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Crumb;
import java.util.List;

/**
 * The page on which a mentor offers a group session, as it is drawn.
 *
 * @param turns both times, where the clock shows twice what was typed
 */
record OfferPage(List<Crumb> crumbs, List<Choice> turns) {}
