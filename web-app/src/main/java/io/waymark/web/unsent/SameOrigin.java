package io.waymark.web.unsent;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whether a request was sent by one of our own pages, as the browser says and no page can. */
public final class SameOrigin {

    private SameOrigin() {}

    public static boolean sent(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null
                && origin.equals(ServletUriComponentsBuilder.fromRequestUri(request)
                        .replacePath(null)
                        .replaceQuery(null)
                        .toUriString());
    }
}
