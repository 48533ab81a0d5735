package io.waymark.web.services;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** A service said no, with a reason a person can act on; pages show it where the action was. */
public class RefusedException extends RuntimeException {

    private final HttpStatusCode status;
    private final String code;
    private final transient Map<String, Object> arguments;
    private final transient Map<String, RefusedField> fields;
    private final @Nullable String retryAfter;

    RefusedException(
            HttpStatusCode status,
            String code,
            String message,
            Map<String, Object> arguments,
            Map<String, RefusedField> fields) {
        this(status, code, message, arguments, fields, null);
    }

    RefusedException(
            HttpStatusCode status,
            String code,
            String message,
            Map<String, Object> arguments,
            Map<String, RefusedField> fields,
            @Nullable String retryAfter) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
        this.fields = fields;
        this.retryAfter = retryAfter;
    }

    public HttpStatusCode status() {
        return status;
    }

    /** The problem's code, e.g. {@code slot-taken}; the key of its text in our messages. */
    public String code() {
        return code;
    }

    /** What the text of this code is about, by name. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /** When the service wants to be asked again, as its {@code Retry-After} says. */
    public Optional<String> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** What is wrong with which field. */
    public Map<String, RefusedField> fields() {
        return fields;
    }
}
