package io.waymark.web.security;

import io.waymark.kit.input.UnreadBodies;
import io.waymark.kit.input.UploadAddresses;
import io.waymark.kit.limit.LimitedAct;
import io.waymark.kit.limit.RateLimits;
import io.waymark.web.ui.form.FormToken;
import io.waymark.web.unsent.SameOrigin;
import io.waymark.web.unsent.StaleUploads;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Decides about a form with a file before the container reads it, which it does onto the disk: who sends it is signed in and sent
 * the token of their session in the address, and files are taken there. All that looks into a form comes later.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class UploadGate extends OncePerRequestFilter {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final AuthenticationTrustResolverImpl trust = new AuthenticationTrustResolverImpl();
    private final UploadAddresses uploads;
    private final StaleUploads stale;
    private final RateLimits limits;

    UploadGate(UploadAddresses uploads, StaleUploads stale, RateLimits limits) {
        this.uploads = uploads;
        this.stale = stale;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !UploadAddresses.isDear(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var largest = uploads.largest(request);
        var sender = sender(request);
        if (sender == null || !FormToken.isInAddress(request)) {
            turnAway(sender != null, largest.orElse(null), request, response);
        } else if (largest.isEmpty()) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (!UploadAddresses.saysItsLength(request)) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (UploadAddresses.exceeds(request, largest.get())) {
            request.setAttribute(UploadAddresses.LIMIT, largest.get());
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            pass(sender.getName(), request, response, chain);
        }
    }

    /** A browser with a session of ours shows an answer once it has sent all: what may be sent there is let go by unread. */
    private void turnAway(
            boolean known, @Nullable DataSize largest, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (largest == null || !SameOrigin.sent(request)) {
            UnreadBodies.leave(request);
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        if (request.getRequestedSessionId() == null || UploadAddresses.exceeds(request, largest)) {
            UnreadBodies.leave(request);
        }
        if (known) {
            stale.leadBackAndSaySo(request, response);
        } else {
            stale.leadBack(request, response);
        }
    }

    private void pass(String sender, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = limits.secondsToWait(LimitedAct.UPLOAD, sender);
        if (wait > 0) {
            UnreadBodies.letGoBy(request);
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Who is signed in, or nobody. */
    private @Nullable Authentication sender(HttpServletRequest request) {
        var known = sessions.loadDeferredContext(request).get().getAuthentication();
        return trust.isAuthenticated(known) ? known : null;
    }
}
