package io.waymark.web.advisor.students;

import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.core.paging.Page;
import io.waymark.web.ui.booking.BookingCheckPanel;
import io.waymark.web.ui.career.SkillsPage;
import io.waymark.web.ui.placement.PlacementSummary;
import io.waymark.web.ui.timeline.TimelineView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student as the advisor sees them. A part that is null cannot be shown just now.
 *
 * @param reasons why the student needs attention
 * @param waiting what of their evidence has waited longest for the advisor's review
 * @param coming the next appointments
 * @param bookable whether the student can book another
 * @param advisors who advises and advised the student
 * @param skills how the student rates themselves in those of the career; empty while there is no roadmap
 * @param placements at sites, the newest first
 * @param profile what the college keeps about the student besides
 */
record StudentFile(
        FileHead head,
        FileRoadmap roadmap,
        @Nullable List<FileReason> reasons,
        @Nullable Page<QueuedEvidence> waiting,
        @Nullable Page<AppointmentView> coming,
        @Nullable BookingCheckPanel bookable,
        @Nullable TimelineView timeline,
        @Nullable List<AssignmentView> advisors,
        @Nullable List<SkillsPage> skills,
        @Nullable List<FileFact> profile,
        @Nullable List<PlacementSummary> placements,
        ContactChoices contact) {}
