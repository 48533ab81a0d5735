package io.waymark.web.admin.advisors;

import io.waymark.advising.api.person.PersonView;
import io.waymark.web.ui.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Students to hand over, and to whom.
 *
 * @param names of the students that were chosen, as far as they are known; empty for all
 * @param others how many more of them were chosen
 * @param advisors who could take them over; null while they cannot be listed
 */
record HandoverPage(
        PersonView person,
        List<String> names,
        int others,
        @Nullable List<Choice> advisors) {

    public String name() {
        return person.fullName();
    }

    public int chosen() {
        return names.size() + others;
    }
}
