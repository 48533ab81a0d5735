package io.waymark.web.signin;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The college that somebody signed in to last, kept by their browser for the sign-in page. */
final class RememberedCollege {

    static final String NAME = "college";

    private RememberedCollege() {}

    static String cookie(String college, boolean secure) {
        return ResponseCookie.from(NAME, college)
                .path("/sign-in")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
