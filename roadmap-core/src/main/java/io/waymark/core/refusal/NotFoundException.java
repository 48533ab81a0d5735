package io.waymark.core.refusal;

import java.util.Map;

/** There is no such thing, or the caller may not know that there is. */
public final class NotFoundException extends DomainException {

    public NotFoundException(String code, String message) {
        this(code, message, Map.of());
    }

    public NotFoundException(String code, String message, Map<String, Object> arguments) {
        super(code, message, arguments);
    }
}
