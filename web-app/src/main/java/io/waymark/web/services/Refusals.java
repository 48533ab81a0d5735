package io.waymark.web.services;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says why a service refused: by its code and arguments in our own words, else in the service's. */
@Component
public class Refusals {

    private final ServiceTexts texts;

    Refusals(ServiceTexts texts) {
        this.texts = texts;
    }

    public String say(RefusedException refusal) {
        return texts.sayOr(
                "refusal." + refusal.code(),
                refusal.arguments(),
                Objects.requireNonNullElse(refusal.getMessage(), refusal.code()));
    }

    /** What a service kept of a refusal, or if we have no text for it, the other. */
    public String sayOr(String code, Map<String, Object> arguments, String otherwise) {
        return texts.sayOr("refusal." + code, arguments, otherwise);
    }

    public String say(RefusedField field) {
        return texts.sayOr(
                "refusal.field." + field.code(),
                Objects.requireNonNullElse(field.arguments(), Map.of()),
                Objects.requireNonNullElse(field.detail(), field.code()));
    }
}
