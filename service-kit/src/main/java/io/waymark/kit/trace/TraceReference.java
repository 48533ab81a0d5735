package io.waymark.kit.trace;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** The id under which a request is found in the logs of every service, also once it has been answered. */
public final class TraceReference {

    /** The name that loggers know it by. */
    static final String NAME = "traceId";

    private TraceReference() {}

    public static Optional<String> of(HttpServletRequest request) {
        return ServerHttpObservationFilter.findObservationContext(request)
                .map(observed -> observed.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(span -> span.context().traceId());
    }
}
