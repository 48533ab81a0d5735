package io.waymark.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * What stands between people's browsers and us, and is believed what it says of them.
 *
 * @param proxies the networks they are in, e.g. 10.0.0.0/8; without any, nobody is believed
 */
@ConfigurationProperties("waymark")
record ProxyProperties(@DefaultValue List<IpAddressMatcher> proxies) {

    private static final String FORWARDED = "X-Forwarded-For";

    /** Where a request comes from: the last hop that is none of ours. */
    String sender(HttpServletRequest request) {
        var sender = request.getRemoteAddr();
        for (var hop : hops(request).reversed()) {
            if (!isOurs(sender) || !isAddress(hop)) {
                break;
            }
            sender = hop;
        }
        return sender;
    }

    private static List<String> hops(HttpServletRequest request) {
        return Collections.list(request.getHeaders(FORWARDED)).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(hop -> withoutPort(hop.strip()))
                .toList();
    }

    /** Some proxies name the port too: 192.0.2.7:4711 or [2001:db8::7]:4711. */
    private static String withoutPort(String hop) {
        if (hop.startsWith("[")) {
            return hop.substring(1, Math.max(1, hop.indexOf(']')));
        }
        return hop.indexOf(':') == hop.lastIndexOf(':') ? hop.replaceFirst(":.*", "") : hop;
    }

    private boolean isOurs(String address) {
        return proxies.stream().anyMatch(network -> network.matches(address));
    }

    private static boolean isAddress(String hop) {
        try {
            return InetAddress.ofLiteral(hop) != null;
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }
}
