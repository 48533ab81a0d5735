package io.waymark.core.refusal;

import java.util.Map;

/** What is wrong with one field of a request. The code is stable, the arguments are what a text in any language needs. */
public record FieldRefusal(String code, String message, Map<String, Object> arguments) {

    public FieldRefusal {
        arguments = Map.copyOf(arguments);
    }
}
