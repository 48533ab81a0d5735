package io.waymark.core.refusal;

import java.util.Map;

/**
 * A refusal the caller can act on. The code is stable and machine-readable, the message is for people who read English; with
 * code and arguments a page says it in any language.
 */
public abstract sealed class DomainException extends RuntimeException
        permits NotFoundException, ConflictException, RuleViolationException, StaleException {

    private final String code;
    private final transient Map<String, Object> arguments;

    DomainException(String code, String message, Map<String, Object> arguments) {
        super(message, null, false, false);
        this.code = code;
        this.arguments = Map.copyOf(arguments);
    }

    public String code() {
        return code;
    }

    /** What the refusal is about, by name: values, moments, counts and codes that JSON can hold, never a part of a sentence. */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
