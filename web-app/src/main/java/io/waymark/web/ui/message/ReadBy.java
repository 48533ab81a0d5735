package io.waymark.web.ui.message;

import io.waymark.kit.tenancy.Caller;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;

/** Says things as a page would say them to somebody, where no request of theirs says who reads. */
public final class ReadBy {

    private ReadBy() {}

    public static <T> T say(Caller reader, Supplier<T> words) {
        return say(reader.language(), reader.zone(), words);
    }

    public static <T> T say(Locale language, ZoneId zone, Supplier<T> words) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocaleContext(
                new SimpleTimeZoneAwareLocaleContext(language, TimeZone.getTimeZone(zone)));
        try {
            return words.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
