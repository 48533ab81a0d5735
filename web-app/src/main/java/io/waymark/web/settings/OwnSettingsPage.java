package io.waymark.web.settings;

import io.waymark.advising.api.person.PersonView;
import io.waymark.web.ui.form.Choice;
import java.util.List;

/** The page of one's own settings, as it is drawn. */
record OwnSettingsPage(PersonView me, List<Choice> zones, List<Choice> languages) {}
