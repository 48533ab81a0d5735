package io.waymark.core.refusal;

import java.util.Map;

/** The request is understood and breaks a rule of the field. */
public final class RuleViolationException extends DomainException {

    public RuleViolationException(String code, String message) {
        this(code, message, Map.of());
    }

    public RuleViolationException(String code, String message, Map<String, Object> details) {
        super(code, message, details);
    }
}
