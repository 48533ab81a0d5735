package io.waymark.kit.outage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;

/** Answers 503 where something that we depend on failed, wherever on the way that was: also in filters, before any controller. Within the trace. */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class OutageFilter extends OncePerRequestFilter {

    /** The attribute of a request that says when the outage was met: a {@link Moment}. */
    public static final String OUTAGE = OutageFilter.class.getName();

    /** In how many seconds to ask again. */
    public static final String SOON = "2";

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    /** How far a request had come. */
    public enum Moment {
        /** No controller had seen it: whatever it asked for did not happen. */
        BEFORE_READING,
        /** It may have happened or not. */
        AT_WORK
    }

    /** Whether the request is being answered with the news that something is away: then nothing that may be away is to be asked. */
    public static boolean isDuringOutage(HttpServletRequest request) {
        return request.getAttribute(OUTAGE) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted() || !Outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warn(
                    "Answered 503: {}",
                    NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
            response.resetBuffer();
            var seen = request.getAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE) != null;
            request.setAttribute(OUTAGE, seen ? Moment.AT_WORK : Moment.BEFORE_READING);
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }
}
