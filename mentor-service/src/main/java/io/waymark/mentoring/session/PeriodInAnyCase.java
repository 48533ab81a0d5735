package io.waymark.mentoring.session;

import io.waymark.mentor.api.SessionPeriod;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Addresses say {@code when=past}. */
@Component
class PeriodInAnyCase implements Converter<String, SessionPeriod> {

    @Override
    public SessionPeriod convert(String text) {
        return SessionPeriod.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
