package io.waymark.core.refusal;

import java.util.Map;

/** Somebody else was faster, or what the caller saw has changed since. */
public final class ConflictException extends DomainException {

    public ConflictException(String code, String message) {
        this(code, message, Map.of());
    }

    public ConflictException(String code, String message, Map<String, Object> arguments) {
        super(code, message, arguments);
    }
}
