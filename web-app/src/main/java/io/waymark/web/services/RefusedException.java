package io.waymark.web.services;

import java.util.Map;
import org.springframework.http.HttpStatusCode;

/** A service said no, with a reason a person can act on; pages show it where the action was. */
public class RefusedException extends RuntimeException {

    private final HttpStatusCode status;
    private final String code;
    private final transient Map<String, Object> details;

    RefusedException(HttpStatusCode status, String code, String message, Map<String, Object> details) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.details = details;
    }

    public HttpStatusCode status() {
        return status;
    }

    /** The problem's code, e.g. {@code slot-taken}; the key of its text in our messages. */
    public String code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }
}
