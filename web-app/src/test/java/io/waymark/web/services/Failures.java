package io.waymark.web.services;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatusCode;

/** How services fail, as their clients tell it. */
public final class Failures {

    private Failures() {}

    public static RefusedException refused(int status, String code, String sentence) {
        return refused(status, code, sentence, Map.of());
    }

    public static RefusedException refused(int status, String code, String sentence, Map<String, Object> details) {
        return new RefusedException(HttpStatusCode.valueOf(status), code, sentence, details);
    }

    public static UnavailableException silent() {
        return new UnavailableException(new IOException("Connection refused"));
    }
}
