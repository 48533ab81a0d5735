package io.waymark.web.admin.college;

import io.waymark.web.ui.form.Choice;
import java.util.List;

/** The page of the college's own settings, as it is drawn. */
record CollegePage(
        List<Choice> zones,
        List<Choice> languages,
        List<Choice> accents,
        List<Choice> states,
        List<Choice> dateOrders) {}
