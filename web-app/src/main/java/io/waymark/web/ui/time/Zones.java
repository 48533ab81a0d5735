package io.waymark.web.ui.time;

import io.waymark.web.ui.form.Choice;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** The time zones a form offers. */
public final class Zones {

    private static final List<String> USUAL = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico");

    private Zones() {}

    /** The usual ones, and the one in use if it is another. */
    public static List<Choice> with(@Nullable String current) {
        var others = current == null || current.isBlank() ? Stream.<String>of() : Stream.of(current);
        return Stream.concat(USUAL.stream(), others)
                .distinct()
                .map(Zones::choice)
                .toList();
    }

    private static Choice choice(String zone) {
        return new Choice(
                zone,
                "%s (%s)"
                        .formatted(
                                nameOf(zone),
                                zone.substring(zone.indexOf('/') + 1).replace('_', ' ')));
    }

    private static String nameOf(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone)
                ? ZoneId.of(zone).getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale())
                : zone;
    }
}
