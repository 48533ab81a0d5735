package io.waymark.kit.idempotency;

import io.waymark.kit.tenancy.HasCaller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Takes an {@code Idempotency-Key} for every request that changes something and does not take the key itself. What was done
 * already is answered with 204 and {@code Idempotency-Replayed: true}; how the thing is now, the caller may ask.
 */
class RepeatedRequests implements HandlerInterceptor {

    private final IdempotencyKeys keys;
    private final TransactionTemplate look;
    private final TransactionTemplate transaction;

    RepeatedRequests(IdempotencyKeys keys, PlatformTransactionManager transactions) {
        this.keys = keys;
        this.transaction = new TransactionTemplate(transactions);
        this.look = new TransactionTemplate(transactions);
        this.look.setReadOnly(true);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var key = request.getHeader(IdempotencyKeys.HEADER);
        var content = KeyedBodies.contentOf(request);
        if (key == null || content == null || !isPerson() || takesTheKey(handler)) {
            return true;
        }
        var keyed = new KeyedRequest(key, content);
        if (isDone(keyed)) {
            Replay.answer(response);
            return false;
        }
        keyed.begin(request);
        return true;
    }

    /** What was refused after all may be tried again. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        KeyedRequest.current()
                .filter(KeyedRequest::isClaimed)
                .filter(_ -> failure != null || response.getStatus() >= 400)
                .ifPresent(keyed -> transaction.executeWithoutResult(_ -> keys.release(keyed.key())));
    }

    /** Whether by now an earlier request with the key has done it. */
    boolean isDone(KeyedRequest request) {
        return Boolean.TRUE.equals(
                look.execute(_ -> keys.find(request.key(), request.content()).isPresent()));
    }

    private static boolean isPerson() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof HasCaller;
    }

    private static boolean takesTheKey(Object handler) {
        return !(handler instanceof HandlerMethod method)
                || Stream.of(method.getMethodParameters())
                        .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                        .anyMatch(header -> header != null && header.name().equals(IdempotencyKeys.HEADER));
    }
}
