package io.waymark.kit.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the body of a change with an {@code Idempotency-Key} beforehand, to tell it from others. Uploads are left alone. */
class KeyedBodies extends OncePerRequestFilter {

    private static final String CONTENT = KeyedRequest.Content.class.getName();
    private static final Set<String> CHANGES = Set.of("POST", "PUT", "PATCH", "DELETE");

    static KeyedRequest.@Nullable Content contentOf(HttpServletRequest request) {
        return (KeyedRequest.Content) request.getAttribute(CONTENT);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getHeader(IdempotencyKeys.HEADER) == null
                || !CHANGES.contains(request.getMethod())
                || type != null && !type.startsWith("application/json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var body = request.getInputStream().readAllBytes();
            request.setAttribute(CONTENT, new KeyedRequest.Content(Fingerprint.of(body)));
            chain.doFilter(new Read(request, body), response);
        } catch (ErrorResponseException tooLarge) {
            response.sendError(tooLarge.getStatusCode().value());
        }
    }

    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Again(new ByteArrayInputStream(body));
        }
    }

    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream body;

        Again(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return body.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is there already.");
        }
    }
}
