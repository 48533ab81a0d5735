package io.waymark.web.security;

import io.waymark.web.mail.MailProperties;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says of every request who sent it and at which address of ours, as those say who run this, whatever the request claims: the
 * limits go by the one, and links, cookies and headers by the other.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@FilterRegistration(dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
@EnableConfigurationProperties(ProxyProperties.class)
class TrustedAddresses extends HttpFilter {

    private final transient ProxyProperties proxies;
    private final URI address;

    TrustedAddresses(ProxyProperties proxies, MailProperties mail) {
        this.proxies = proxies;
        this.address = URI.create(mail.address());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new AsWeKnow(request, proxies.sender(request), address), response);
    }

    private static final class AsWeKnow extends HttpServletRequestWrapper {

        private final String sender;
        private final URI address;

        AsWeKnow(HttpServletRequest request, String sender, URI address) {
            super(request);
            this.sender = sender;
            this.address = address;
        }

        @Override
        public String getRemoteAddr() {
            return sender;
        }

        @Override
        public String getRemoteHost() {
            return sender;
        }

        @Override
        public String getScheme() {
            return address.getScheme();
        }

        @Override
        public boolean isSecure() {
            return address.getScheme().equals("https");
        }

        @Override
        public String getServerName() {
            return address.getHost();
        }

        @Override
        public int getServerPort() {
            return address.getPort() >= 0 ? address.getPort() : isSecure() ? 443 : 80;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(address.getScheme())
                    .append("://")
                    .append(address.getRawAuthority())
                    .append(getRequestURI());
        }
    }
}
