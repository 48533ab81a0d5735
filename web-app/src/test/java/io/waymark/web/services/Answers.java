package io.waymark.web.services;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;

/** What a service answers when it does not do what it was asked. */
public final class Answers {

    private Answers() {}

    public static RefusedException refusal(HttpStatus status, String code, String sentence) {
        return new RefusedException(status, code, sentence, Map.of());
    }

    public static RefusedException refusal(
            HttpStatus status, String code, String sentence, Map<String, Object> details) {
        return new RefusedException(status, code, sentence, details);
    }

    public static ResourceAccessException silence() {
        return new ResourceAccessException("silent");
    }
}
