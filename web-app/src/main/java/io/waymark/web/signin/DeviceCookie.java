package io.waymark.web.signin;

import io.waymark.web.account.KnownDevices;
import io.waymark.web.mail.LinkSecret;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The secret by which we know a browser again that somebody has signed in from; sent to the sign-in page alone. */
final class DeviceCookie {

    static final String NAME = "device";

    private static final Pattern OURS = Pattern.compile("[\\w-]{43}");

    private DeviceCookie() {}

    static Optional<LinkSecret> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .filter(cookie -> OURS.matcher(cookie.getValue()).matches())
                .map(cookie -> new LinkSecret(cookie.getValue()));
    }

    static String cookie(LinkSecret device, boolean secure) {
        return ResponseCookie.from(NAME, device.text())
                .path("/sign-in")
                .maxAge(KnownDevices.KEPT)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
