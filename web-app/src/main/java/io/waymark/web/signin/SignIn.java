package io.waymark.web.signin;

import io.waymark.web.account.CurrentSession;
import io.waymark.web.account.SignedIn;
import io.waymark.web.unsent.UnsentForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
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

/** Checks who somebody is and opens a session for them: a new session id, their language and time zone, their college remembered. */
@Component
class SignIn {

    private final AuthenticationManager accounts;
    private final Attempts attempts;
    private final SecurityContextRepository contexts;
    private final CurrentSession current;
    private final UnsentForms unsent;
    private final SessionAuthenticationStrategy session = new ChangeSessionIdAuthenticationStrategy();
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    SignIn(
            AuthenticationManager accounts,
            Attempts attempts,
            SecurityContextRepository contexts,
            CurrentSession current,
            UnsentForms unsent) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.contexts = contexts;
        this.current = current;
        this.unsent = unsent;
    }

    /** Returns where to go: to what they typed before they were signed out, to the page they wanted, or the front door. */
    String signIn(
            String college, String email, String password, HttpServletRequest request, HttpServletResponse response) {
        var known = attempts.make(
                AttemptLimit.onSigningIn(college, email, request.getRemoteAddr()),
                AuthenticationException.class,
                () -> accounts.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(college + "/" + email, password)));
        request.getSession();
        session.onAuthentication(known, request, response);
        open(known, request, response);
        response.addHeader(HttpHeaders.SET_COOKIE, RememberedCollege.cookie(college, request.isSecure()));
        if (!unsent.find(request, known.getName()).isEmpty()) {
            return "/unsent";
        }
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
            current.speakTo(person, request);
        }
    }
}
