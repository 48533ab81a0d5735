package io.waymark.web.mentor.groups;

import io.waymark.web.ui.page.Crumb;
import java.util.List;

/** The page on which a mentor offers a group session, as it is drawn. */
record OfferPage(List<Crumb> crumbs) {}
