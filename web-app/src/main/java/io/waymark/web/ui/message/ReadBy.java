package io.waymark.web.ui.message;

import io.waymark.kit.tenancy.Caller;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Says things as a page would say them to somebody, where no request of theirs says who reads. */
public final class ReadBy {

    private ReadBy() {}

    /** What has to be asked of the services for it, such as titles, is asked in the reader's name. */
    public static <T> T say(Caller reader, Supplier<T> words) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(reader, "", List.of())));
        try {
            return say(reader.language(), reader.zone(), words);
        } finally {
            SecurityContextHolder.setContext(before);
        }
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
