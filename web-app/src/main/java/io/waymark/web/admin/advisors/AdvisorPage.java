package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.person.PersonView;
import io.waymark.web.ui.pick.PickView;
import org.jspecify.annotations.Nullable;

/**
 * An advisor's page, as it is drawn for an admin.
 *
 * @param advisor load and limit; null for somebody who is not active, and while the service does not answer
 * @param pick students to assign; null for somebody who is not active
 */
record AdvisorPage(
        PersonView person,
        @Nullable AdvisorView advisor,
        StudentsTable students,
        @Nullable PickView pick) {

    public String name() {
        return person.fullName();
    }
}
