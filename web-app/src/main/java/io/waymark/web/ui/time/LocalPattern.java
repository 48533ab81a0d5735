package io.waymark.web.ui.time;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** What of a date or time to write, in the order and with the signs of the viewer's language. */
record LocalPattern(String skeleton, Locale locale) {

    String write(TemporalAccessor temporal) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale).format(temporal);
    }

    /** Spells out the names: asked for long names directly, the JDK falls back to short ones for some skeletons. */
    String writeInFull(TemporalAccessor temporal) {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(skeleton, IsoChronology.INSTANCE, locale);
        return DateTimeFormatter.ofPattern(pattern.replaceAll("M{3,}", "MMMM").replaceAll("E+", "EEEE"), locale)
                .format(temporal);
    }
}
