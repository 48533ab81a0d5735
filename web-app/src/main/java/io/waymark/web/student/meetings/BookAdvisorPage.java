package io.waymark.web.student.meetings;

import io.waymark.web.ui.booking.BookingOffer;
import io.waymark.web.ui.page.Crumb;
import java.util.List;

/** The page on which a student books their advisor, as it is drawn. */
record BookAdvisorPage(List<Crumb> crumbs, BookingOffer offer) {}
