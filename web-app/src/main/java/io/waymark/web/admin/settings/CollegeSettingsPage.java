package io.waymark.web.admin.settings;

import java.util.List;

/** The list of the pages with the college's settings, as it is drawn. */
record CollegeSettingsPage(List<Entry> entries) {

    /** A page by the key of its words. */
    record Entry(String key, String href) {}
}
