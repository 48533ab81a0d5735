package io.waymark.web.advisor.students;

import io.waymark.web.ui.booking.BookingOffer;
import io.waymark.web.ui.page.Crumb;
import java.util.List;

/** The page on which an advisor books a student, as it is drawn. */
record BookStudentPage(List<Crumb> crumbs, BookingOffer offer) {}
