package io.waymark.web.services;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;

/** What a service answers when it does not do what it was asked. */
public final class Answers {

    private Answers() {}

    public static RefusedException refusal(HttpStatus status, String code, String sentence) {
        return refusal(status, code, sentence, Map.of());
    }

    public static RefusedException refusal(
            HttpStatus status, String code, String sentence, Map<String, Object> arguments) {
        return new RefusedException(status, code, sentence, arguments, Map.of());
    }

    /** What is wrong with one field. */
    public static RefusedException refusalOf(String field, RefusedField wrong) {
        return new RefusedException(
                HttpStatus.UNPROCESSABLE_CONTENT, "attributes-invalid", "Wrong.", Map.of(), Map.of(field, wrong));
    }

    public static RuntimeException doneBefore() {
        return new AlreadyDoneException("/api");
    }

    public static ResourceAccessException silence() {
        return new ResourceAccessException("silent");
    }
}
