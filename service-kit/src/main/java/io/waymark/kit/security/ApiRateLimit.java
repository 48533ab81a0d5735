package io.waymark.kit.security;

import io.waymark.kit.limit.LimitedAct;
import io.waymark.kit.limit.RateLimits;
import io.waymark.kit.problem.Problems;
import io.waymark.kit.problem.SecurityProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks whoever writes, searches or uploads without end to wait. Whoever operates the platform moves whole colleges. */
class ApiRateLimit extends OncePerRequestFilter {

    private final RateLimits limits;
    private final SecurityProblems problems;

    ApiRateLimit(RateLimits limits, SecurityProblems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = LimitedAct.of(request).map(this::secondsToWait).orElse(0L);
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            problems.write(
                    response,
                    Problems.of(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "too-many-requests",
                            "This was done too often within a minute. Please wait and try again."));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Events come without a token, signed. */
    private long secondsToWait(LimitedAct act) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken known
                        && !isOperator(known)
                ? limits.secondsToWait(act, known.getName())
                : 0;
    }

    private static boolean isOperator(JwtAuthenticationToken known) {
        return known.getAuthorities().contains(new SimpleGrantedAuthority("ROLE_" + TokenClaims.OPERATOR));
    }
}
