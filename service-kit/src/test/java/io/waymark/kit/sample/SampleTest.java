package io.waymark.kit.sample;

import io.waymark.kit.limit.RateLimits;
import io.waymark.kit.test.PostgresForTests;
import io.waymark.kit.test.TokensForTests;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.util.TestSocketUtils;

/** The sample on a real port, subscribed to its own events; one context for all tests. */
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = "spring.config.name=sample")
@AutoConfigureMockMvc
@Import({PostgresForTests.class, TokensForTests.class, Ears.class})
abstract class SampleTest {

    static final int PORT = TestSocketUtils.findAvailableTcpPort();

    /** The real ones; a test may answer in their place. */
    @MockitoSpyBean
    RateLimits limits;

    @DynamicPropertySource
    static void subscribeToItself(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("waymark.events.subscribers.self.url", () -> "http://localhost:" + PORT + "/events");
    }
}
