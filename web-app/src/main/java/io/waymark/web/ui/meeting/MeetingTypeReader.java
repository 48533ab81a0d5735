package io.waymark.web.ui.meeting;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads from an address which meetings are meant: advising, mentoring. */
@Component
class MeetingTypeReader implements Converter<String, MeetingType> {

    @Override
    public MeetingType convert(String path) {
        return MeetingType.valueOf(path.toUpperCase(Locale.ROOT));
    }
}
