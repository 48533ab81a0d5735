package io.waymark.web.services;

import io.waymark.kit.outage.OutageFilter;
import io.waymark.kit.outage.Outages;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Lets an error page be shown for a form that cannot be read: reading it again would fail again. During an outage nobody is
 * known either, for sessions lie in the database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@FilterRegistration(dispatcherTypes = DispatcherType.ERROR)
class FormlessErrorPages extends HttpFilter {

    /** Where the session is kept that was read while the database was still there, and the token that would be read from it. */
    private static final List<String> OF_A_SESSION =
            List.of(SessionRepository.class.getName() + ".CURRENT_SESSION", CsrfToken.class.getName(), "_csrf");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (OutageFilter.isDuringOutage(request)) {
            showToNobody(request, response, chain);
            return;
        }
        try {
            chain.doFilter(new Formless(request), response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted() || !Outages.isOutage(failure)) {
                throw failure;
            }
            response.resetBuffer();
            // the container's chain goes on behind the filter that failed: the one that reads sessions is not asked
            // again
            showToNobody(request, response, chain);
        }
    }

    private static void showToNobody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OF_A_SESSION.forEach(request::removeAttribute);
        chain.doFilter(new Unknown(request), response);
    }

    private static final class Unknown extends Formless {

        Unknown(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            return null;
        }
    }

    private static class Formless extends HttpServletRequestWrapper {

        Formless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public List<Part> getParts() {
            return List.of();
        }
    }
}
