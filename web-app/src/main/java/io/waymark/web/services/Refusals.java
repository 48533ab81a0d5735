package io.waymark.web.services;

import io.waymark.web.page.Words;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says why a service refused: in our own words where we have some, else in the service's. */
@Component
public class Refusals {

    private final Words words;

    Refusals(Words words) {
        this.words = words;
    }

    public String say(RefusedException refusal) {
        return words.sayOr(
                "refusal." + refusal.code(), Objects.requireNonNullElse(refusal.getMessage(), refusal.code()));
    }
}
