package io.waymark.kit.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Of two requests with one key at the same time the second may find its work done or refused before it can know of the first:
 * it is answered as a repeat all the same.
 */
@RestControllerAdvice
class RepeatedAnswers implements ResponseBodyAdvice<Object> {

    private final RepeatedRequests requests;

    RepeatedAnswers(RepeatedRequests requests) {
        this.requests = requests;
    }

    @ExceptionHandler
    void done(AlreadyDoneException done, HttpServletResponse response) {
        Replay.answer(response);
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return KeyedRequest.current().isPresent();
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var keyed = KeyedRequest.current();
        if (!(body instanceof ProblemDetail)
                || keyed.isEmpty()
                || keyed.get().isClaimed()
                || !requests.isDone(keyed.get())) {
            return body;
        }
        response.setStatusCode(HttpStatus.NO_CONTENT);
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        response.getHeaders().set(IdempotencyKeys.REPLAYED, "true");
        return null;
    }

    /** While the database gives no answer, the refusal stands. */
    private boolean isDone(KeyedRequest keyed) {
        try {
            return requests.isDone(keyed);
        } catch (TransactionException | DataAccessException unknown) {
            return false;
        }
    }
}
