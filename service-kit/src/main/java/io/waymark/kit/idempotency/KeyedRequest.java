package io.waymark.kit.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** A request with an {@code Idempotency-Key} for something that makes nothing of its own: a decision, a change, a removal. */
final class KeyedRequest {

    /** What such a request is remembered to have made. */
    static final UUID NOTHING = new UUID(0, 0);

    private static final String ATTRIBUTE = KeyedRequest.class.getName();

    private final String key;
    private final Content content;
    private boolean claimed;

    /** What was sent, by its checksum. */
    record Content(String checksum) {}

    KeyedRequest(String key, Content content) {
        this.key = key;
        this.content = content;
    }

    /** The one that is being served, if it is such a request. */
    static Optional<KeyedRequest> current() {
        var request = RequestContextHolder.getRequestAttributes();
        return Optional.ofNullable(request)
                .map(known -> (KeyedRequest) known.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    void begin(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    String key() {
        return key;
    }

    Content content() {
        return content;
    }

    boolean isClaimed() {
        return claimed;
    }

    /** The work is committed, and with it the memory of it. */
    void hasBeenClaimed() {
        claimed = true;
    }
}
