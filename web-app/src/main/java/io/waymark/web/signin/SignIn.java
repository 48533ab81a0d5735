package io.waymark.web.signin;

import io.waymark.web.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/** Checks who somebody is and opens a session for them: a new session id, their time zone, their college remembered. */
@Component
class SignIn {

    static final String REMEMBERED_COLLEGE = "college";

    private final AuthenticationManager accounts;
    private final Attempts attempts;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy session = new ChangeSessionIdAuthenticationStrategy();
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    SignIn(AuthenticationManager accounts, Attempts attempts, SecurityContextRepository contexts) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.contexts = contexts;
    }

    /** Returns where to go: the page they wanted, or the front door. */
    String signIn(
            String college, String email, String password, HttpServletRequest request, HttpServletResponse response) {
        var known = attempts.make(
                Limit.onSigningIn(college, email, request.getRemoteAddr()),
                AuthenticationException.class,
                () -> accounts.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(college + "/" + email, password)));
        request.getSession();
        session.onAuthentication(known, request, response);
        open(known, request, response);
        remember(college, request, response);
        return Optional.ofNullable(wanted.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .orElse("/");
    }

    private void open(Authentication known, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        if (known.getPrincipal() instanceof SignedIn person) {
            var zone = TimeZone.getTimeZone(person.zone());
            request.getSession().setAttribute(SessionLocaleResolver.TIME_ZONE_SESSION_ATTRIBUTE_NAME, zone);
            request.getSession().setAttribute(SessionLocaleResolver.LOCALE_SESSION_ATTRIBUTE_NAME, Locale.US);
        }
    }

    private static void remember(String college, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(REMEMBERED_COLLEGE, college)
                        .path("/sign-in")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
