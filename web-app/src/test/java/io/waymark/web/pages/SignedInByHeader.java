package io.waymark.web.pages;

import io.waymark.core.identity.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/** Opens a session, as signing in would, for a browser that says whose role it plays. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignedInByHeader extends OncePerRequestFilter {

    static final String HEADER = "X-Role";
    static final String LANGUAGE = "X-Language";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var role = request.getHeader(HEADER);
        if (role != null) {
            var person = Somebody.with(Role.valueOf(role));
            var known = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
            var session = request.getSession();
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(known));
            session.setAttribute(
                    SessionLocaleResolver.TIME_ZONE_SESSION_ATTRIBUTE_NAME, TimeZone.getTimeZone(person.zone()));
            session.setAttribute(SessionLocaleResolver.LOCALE_SESSION_ATTRIBUTE_NAME, Locale.US);
        }
        var language = request.getHeader(LANGUAGE);
        if (language != null) {
            request.getSession()
                    .setAttribute(SessionLocaleResolver.LOCALE_SESSION_ATTRIBUTE_NAME, Locale.forLanguageTag(language));
        }
        chain.doFilter(request, response);
    }
}
