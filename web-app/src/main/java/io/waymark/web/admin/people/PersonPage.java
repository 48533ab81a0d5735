package io.waymark.web.admin.people;

import io.waymark.advising.api.cohort.MembershipView;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.ui.booking.BookingCheckPanel;
import io.waymark.web.ui.booking.FoundChecks;
import io.waymark.web.ui.page.Avatar;
import io.waymark.web.ui.timeline.TimelineView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's page, as it is drawn for an admin. A part is null while its service does not answer.
 *
 * @param oneself whether it is the admin who looks
 * @param advisors who advises the student now and next
 * @param bookable whether the student can book their advisor
 * @param mentors whether they can book the mentors who were asked about
 * @param roadmap where the student is, in words
 * @param attributes the fields of what the college keeps about the person besides
 */
record PersonPage(
        PersonView entry,
        PersonChoices choices,
        Avatar avatar,
        boolean oneself,
        @Nullable StudentAdvisors advisors,
        @Nullable BookingCheckPanel bookable,
        FoundChecks mentors,
        @Nullable RoadmapPosition roadmap,
        @Nullable List<MembershipView> cohorts,
        @Nullable List<AttributeField> attributes,
        AttributesForm values,
        @Nullable TimelineView history) {

    public String name() {
        return entry.fullName();
    }

    public boolean isStudent() {
        return entry.roles().contains(Role.STUDENT);
    }

    public boolean isAdvisor() {
        return entry.roles().contains(Role.ADVISOR);
    }

    /** Whoever is on leave may still leave for good. */
    public boolean canLeave() {
        return entry.lifecycle().maySignIn() && !oneself;
    }

    public boolean canReturn() {
        return entry.lifecycle() != Lifecycle.ACTIVE;
    }
}
