package io.waymark.web.ui.time;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import org.springframework.context.i18n.LocaleContextHolder;

/** How far away something is, in the words of the viewer's language. */
final class Distance {

    private Distance() {}

    static String ofDays(long days) {
        return words().format(days, RelativeDateTimeUnit.DAY);
    }

    /** Of what is on the same day. */
    static String ofMinutes(long minutes) {
        if (minutes == 0) {
            return words().format(0, RelativeDateTimeUnit.SECOND);
        }
        return Math.abs(minutes) < 60
                ? words().format(minutes, RelativeDateTimeUnit.MINUTE)
                : words().format(Math.round(minutes / 60.0), RelativeDateTimeUnit.HOUR);
    }

    private static RelativeDateTimeFormatter words() {
        return RelativeDateTimeFormatter.getInstance(LocaleContextHolder.getLocale());
    }
}
