package io.waymark.web.ui.meeting;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads from an address as which host somebody comes: advisor, mentor. */
@Component
class HostReader implements Converter<String, Audience> {

    @Override
    public Audience convert(String path) {
        var audience = Audience.valueOf(path.toUpperCase(Locale.ROOT));
        if (!audience.isHost()) {
            throw new IllegalArgumentException("Hosts only: " + path);
        }
        return audience;
    }
}
