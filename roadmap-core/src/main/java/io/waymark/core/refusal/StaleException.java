package io.waymark.core.refusal;

import java.util.Map;

/** The caller edits something that changed after they read it. */
public final class StaleException extends DomainException {

    public StaleException(String code, String message) {
        super(code, message, Map.of());
    }
}
