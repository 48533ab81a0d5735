package io.waymark.web.advisor.students;

import io.waymark.advising.api.person.PersonBrief;
import java.util.List;

/** The page on which something is written about several students, as it is drawn. */
record SelectedPage(List<PersonBrief> students, SelectedAct act, ContactChoices contact) {}
