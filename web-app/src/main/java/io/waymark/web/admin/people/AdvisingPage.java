package io.waymark.web.admin.people;

import io.waymark.advising.api.person.PersonView;
import io.waymark.web.ui.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who advises a student, and who could. A part is null while its service does not answer.
 *
 * @param choices the active advisors, with how many students each has
 */
record AdvisingPage(
        PersonView entry,
        @Nullable StudentAdvisors advisors,
        @Nullable List<Choice> choices) {

    public String name() {
        return entry.fullName();
    }
}
