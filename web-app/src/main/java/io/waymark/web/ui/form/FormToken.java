package io.waymark.web.ui.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The token that tells our forms from those of other sites, where it is part of the address: so it can be seen without reading
 * the form, which may be long.
 */
public final class FormToken {

    /** The field of a form that has it, and the attribute of a request that tells it to a page. */
    static final String FIELD = "_csrf";

    /** What it is called in an address; a field of the same name would be there twice. */
    static final String NAME = "_token";

    private static final HttpSessionCsrfTokenRepository SESSIONS = new HttpSessionCsrfTokenRepository();
    private static final XorCsrfTokenRequestAttributeHandler MASKS = new XorCsrfTokenRequestAttributeHandler();

    private FormToken() {}

    /** Whether a request carries its session's token in its address or in a header. */
    public static boolean isInAddress(HttpServletRequest request) {
        var known = SESSIONS.loadToken(request);
        if (known == null) {
            return false;
        }
        var sent = MASKS.resolveCsrfTokenValue(new HeadAlone(request), known);
        return sent != null && MessageDigest.isEqual(bytes(sent), bytes(known.getToken()));
    }

    /** What the address says behind its path, but for the token, which is another on every page. */
    public static @Nullable String queryWithout(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null) {
            return null;
        }
        var rest = parts(query).filter(part -> !part.startsWith(NAME + "=")).collect(Collectors.joining("&"));
        return rest.isEmpty() ? null : rest;
    }

    private static Stream<String> parts(String query) {
        return Stream.of(query.split("&"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Has no parameter but the token in the address. */
    private static final class HeadAlone extends HttpServletRequestWrapper {

        HeadAlone(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var query = getQueryString();
            return query == null
                    ? null
                    : parts(query)
                            .filter(part -> part.startsWith(NAME + "="))
                            .map(part -> part.substring(NAME.length() + 1))
                            .findFirst()
                            .orElse(null);
        }
    }
}
