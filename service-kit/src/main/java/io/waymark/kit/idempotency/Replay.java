package io.waymark.kit.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;

/** The answer to a request that was done already. */
final class Replay {

    private Replay() {}

    static void answer(HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        response.setHeader(IdempotencyKeys.REPLAYED, "true");
    }
}
