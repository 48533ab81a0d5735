package io.waymark.core.refusal;

import java.util.Map;

/** A refusal the caller can act on. The code is stable and machine-readable, the message is for people. */
public abstract sealed class DomainException extends RuntimeException
        permits NotFoundException, ConflictException, RuleViolationException, StaleException {

    private final String code;
    private final transient Map<String, Object> details;

    DomainException(String code, String message, Map<String, Object> details) {
        super(message, null, false, false);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public String code() {
        return code;
    }

    /** What helps the caller to do better, by name, as plain values that can be rendered as JSON. */
    public Map<String, Object> details() {
        return details;
    }
}
