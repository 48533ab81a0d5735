package io.waymark.web.session;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads from an address whom one meets: advising, mentoring. */
@Component
class MeetingWithReader implements Converter<String, MeetingWith> {

    @Override
    public MeetingWith convert(String path) {
        return MeetingWith.valueOf(path.toUpperCase(Locale.ROOT));
    }
}
