package io.waymark.web.ui.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;

/** Who reads, at the moment at which a test plays: somebody in New York, until the test says otherwise. */
public final class Viewer implements BeforeEachCallback, AfterEachCallback {

    private final Clock clock;

    private Viewer(Instant now) {
        this.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    public static Viewer at(String now) {
        return new Viewer(Instant.parse(now));
    }

    public Clock clock() {
        return clock;
    }

    public When when() {
        return new When(clock);
    }

    public void reads(Locale language, String zone) {
        LocaleContextHolder.setLocaleContext(
                new SimpleTimeZoneAwareLocaleContext(language, TimeZone.getTimeZone(zone)));
    }

    /** Between time and AM stands a narrow space that does not break, which no test would show. */
    public static String plain(String text) {
        return text.replace('\u202f', ' ');
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        reads(Locale.US, "America/New_York");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        LocaleContextHolder.resetLocaleContext();
    }
}
