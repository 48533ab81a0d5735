package io.waymark.web.signin;

import io.waymark.web.account.CurrentSession;
import io.waymark.web.account.KnownDevices;
import io.waymark.web.account.SignedIn;
import io.waymark.web.mail.LinkSecret;
import io.waymark.web.network.PageAddress;
import io.waymark.web.unsent.UnsentForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Checks who somebody is and opens a session for them: a new session id, their language and time zone, their college remembered. */
@Component
class SignIn {

    private final AuthenticationManager accounts;
    private final Attempts attempts;
    private final KnownDevices devices;
    private final SecurityContextRepository contexts;
    private final CurrentSession current;
    private final UnsentForms unsent;
    private final SecureRandom random;
    private final SessionAuthenticationStrategy session = new ChangeSessionIdAuthenticationStrategy();
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    SignIn(
            AuthenticationManager accounts,
            Attempts attempts,
            KnownDevices devices,
            SecurityContextRepository contexts,
            CurrentSession current,
            UnsentForms unsent,
            SecureRandom random) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.devices = devices;
        this.contexts = contexts;
        this.current = current;
        this.unsent = unsent;
        this.random = random;
    }

    /** Returns where to go: to what they typed before they were signed out, to the page they wanted, or the front door. */
    String signIn(
            String college, String email, String password, HttpServletRequest request, HttpServletResponse response) {
        var device = DeviceCookie.in(request);
        var known = attempts.make(
                device.filter(it -> devices.know(it, college, email))
                        .map(it -> AttemptLimit.onSigningInFromKnown(it, college, email))
                        .orElseGet(() -> AttemptLimit.onSigningIn(college, email, request.getRemoteAddr())),
                AuthenticationException.class,
                () -> authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(college + "/" + email, password)));
        request.getSession();
        session.onAuthentication(known, request, response);
        open(known, request, response);
        response.addHeader(HttpHeaders.SET_COOKIE, RememberedCollege.cookie(college, request.isSecure()));
        rememberDevice(device.orElseGet(() -> LinkSecret.random(random)), known, request, response);
        if (!unsent.find(request, known.getName()).isEmpty()) {
            return "/unsent";
        }
        return Optional.ofNullable(wanted.getRequest(request, response))
                .flatMap(page -> PageAddress.within(page.getRedirectUrl()))
                .orElse("/");
    }

    /** Where the accounts cannot be read, nothing is said of the password. */
    private Authentication authenticate(Authentication asked) {
        try {
            return accounts.authenticate(asked);
        } catch (AuthenticationServiceException unread) {
            throw unread.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(unread);
        }
    }

    private void rememberDevice(
            LinkSecret device, Authentication known, HttpServletRequest request, HttpServletResponse response) {
        if (known.getPrincipal() instanceof SignedIn person) {
            devices.remember(device, person);
            response.addHeader(HttpHeaders.SET_COOKIE, DeviceCookie.cookie(device, request.isSecure()));
        }
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
