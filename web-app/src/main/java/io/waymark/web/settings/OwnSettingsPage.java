package io.waymark.web.settings;

import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Role;
import io.waymark.web.ui.form.Choice;
import java.util.List;

/** The page of one's own settings, as it is drawn. */
record OwnSettingsPage(PersonView me, List<Choice> zones, List<Choice> languages) {

    /** Others have no record that anybody could be shown. */
    public boolean isStudent() {
        return me.roles().contains(Role.STUDENT);
    }
}
