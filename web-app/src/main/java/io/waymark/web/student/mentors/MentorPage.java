package io.waymark.web.student.mentors;

import io.waymark.mentor.api.MentorView;
import io.waymark.web.ui.booking.BookingOffer;
import io.waymark.web.ui.meeting.Meeting;
import io.waymark.web.ui.page.Avatar;
import io.waymark.web.ui.page.Crumb;
import java.util.List;

/**
 * A mentor's page as it is drawn.
 *
 * @param work what they do and where, with their credentials
 * @param speaks the languages they speak and how many more students they can take, in words
 * @param full whether there is no place left for the student, and {@code instead} who has one
 * @param reasons why they are recommended; none where they are not
 * @param knows the steps of the student's roadmap they can help with
 * @param together the meetings of the two
 */
record MentorPage(
        List<Crumb> crumbs,
        MentorView mentor,
        Avatar avatar,
        String work,
        String speaks,
        BookingOffer offer,
        boolean full,
        List<MentorTile> instead,
        List<RecommendationReason> reasons,
        List<String> knows,
        List<Meeting> together) {}
