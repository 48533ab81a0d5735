package io.waymark.web.host.availability;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form of availability.
 *
 * @param path where the form is sent to
 * @param tooShort the windows in which no meeting has room, in words
 * @param current the version that is saved; null where nobody asked for it
 */
record AvailabilityPage(
        List<Crumb> crumbs,
        String path,
        List<Choice> kinds,
        List<Choice> zones,
        List<String> tooShort,
        @Nullable Integer current) {}
