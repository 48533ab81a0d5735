package io.waymark.web.security;

import io.waymark.web.network.PageAddress;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Leads whoever is not signed in to the sign-in page. A part of a page cannot go there, so its whole page is loaded anew: that
 * leads there, and back to the page afterwards.
 */
class SignInEntryPoint implements AuthenticationEntryPoint {

    private static final String SIGN_IN = "/sign-in";

    private final LoginUrlAuthenticationEntryPoint pages = new LoginUrlAuthenticationEntryPoint(SIGN_IN);

    SignInEntryPoint() {
        pages.setFavorRelativeUris(true);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") == null) {
            pages.commence(request, response, unknown);
            return;
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(
                "HX-Redirect",
                Optional.ofNullable(request.getHeader("HX-Current-URL"))
                        .flatMap(PageAddress::within)
                        .orElse(SIGN_IN));
    }
}
