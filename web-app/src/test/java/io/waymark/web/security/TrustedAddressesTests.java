package io.waymark.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.web.mail.MailProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;

class TrustedAddressesTests {

    private static final String SENDER = "X-Forwarded-For";

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sign-in");

    @ParameterizedTest
    @CsvSource({"10.0.0.7", "127.0.0.1", "192.168.1.5", "203.0.113.9"})
    void believeNobodyWhoIsNotNamed(String lastHop) throws Exception {
        request.setRemoteAddr(lastHop);
        request.addHeader(SENDER, "198.51.100.1");
        request.addHeader("Forwarded", "for=198.51.100.1;proto=https");

        assertThat(passed().getRemoteAddr()).isEqualTo(lastHop);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1                         | 198.51.100.1",
                "6.6.6.6, 198.51.100.1                | 198.51.100.1",
                "6.6.6.6, 198.51.100.1, 10.1.1.1      | 198.51.100.1",
                "198.51.100.1:4711                    | 198.51.100.1",
                "[2001:db8::7]:4711                   | 2001:db8::7",
                "2001:db8::7                          | 2001:db8::7",
                "10.1.1.1, 10.1.1.2                   | 10.1.1.1",
                "localhost                            | 10.0.0.7",
                "198.51.100.1, unknown                | 10.0.0.7",
                "198.51.100.1, unknown, 10.1.1.1      | 10.1.1.1",
                "                                     | 10.0.0.7"
            })
    void goBackToTheLastHopThatIsNoneOfOurs(String forwarded, String sender) throws Exception {
        request.setRemoteAddr("10.0.0.7");
        if (forwarded != null) {
            request.addHeader(SENDER, forwarded);
        }

        assertThat(passed("10.0.0.0/8").getRemoteAddr()).isEqualTo(sender);
    }

    @Test
    void readSeveralLinesAsOne() throws Exception {
        request.setRemoteAddr("::1");
        request.addHeader(SENDER, "6.6.6.6");
        request.addHeader(SENDER, "198.51.100.1");

        assertThat(passed("10.0.0.0/8", "::1").getRemoteAddr()).isEqualTo("198.51.100.1");
    }

    @Test
    void refuseToStartWithWhatIsNoNetwork() {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> proxies("10.0.0.0/99"));
    }

    @Test
    void goByOurOwnAddressAndNotByTheOneAskedFor() throws Exception {
        request.setServerName("evil.example");
        request.addHeader("Host", "evil.example");
        request.addHeader("X-Forwarded-Host", "evil.example");
        request.addHeader("X-Forwarded-Proto", "http");

        var passed = passed("127.0.0.1");

        assertThat(passed.getRequestURL()).hasToString("https://waymark.example/sign-in");
        assertThat(passed.getServerName()).isEqualTo("waymark.example");
        assertThat(passed.getServerPort()).isEqualTo(443);
        assertThat(passed.isSecure()).isTrue();
    }

    /** As all that writes a cookie or a header asks the request. */
    @ParameterizedTest
    @CsvSource({"https://waymark.example, true", "http://localhost:8080, false"})
    void keepCookiesToHttpsWhereThatIsOurAddress(String ours, boolean secure) throws Exception {
        var response = new MockHttpServletResponse();
        var sessions = new SessionRepositoryFilter<>(new MapSessionRepository(new HashMap<>()));

        filter(ours).doFilter(request, response, (seen, _) -> {
            var known = (HttpServletRequest) seen;
            sessions.doFilter(seen, response, (inside, _) -> ((HttpServletRequest) inside).getSession());
            new HstsHeaderWriter().writeHeaders(known, response);
        });

        assertThat(response.getCookie("SESSION")).isNotNull();
        assertThat(response.getHeaders("Set-Cookie").stream().anyMatch(it -> it.contains("; Secure")))
                .isEqualTo(secure);
        assertThat(response.containsHeader("Strict-Transport-Security")).isEqualTo(secure);
    }

    private static TrustedAddresses filter(String ours, String... proxies) {
        return new TrustedAddresses(proxies(proxies), new MailProperties(ours, "no-reply@x"));
    }

    private HttpServletRequest passed(String... proxies) throws Exception {
        var passed = new AtomicReference<HttpServletRequest>();
        filter("https://waymark.example", proxies)
                .doFilter(request, new MockHttpServletResponse(), (seen, _) -> passed.set((HttpServletRequest) seen));
        return passed.get();
    }

    /** As a setting says them. */
    private static ProxyProperties proxies(String... networks) {
        var settings = new MapConfigurationPropertySource(Map.of("waymark.proxies", String.join(",", networks)));
        return new Binder(settings).bindOrCreate("waymark", ProxyProperties.class);
    }
}
