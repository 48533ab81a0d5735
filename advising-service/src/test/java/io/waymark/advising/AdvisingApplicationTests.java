package io.waymark.advising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdvisingTest
class AdvisingApplicationTests {

    private final MockMvcTester mvc;
    private final HealthEndpointGroups health;

    @Autowired
    AdvisingApplicationTests(MockMvcTester mvc, HealthEndpointGroups health) {
        this.mvc = mvc;
        this.health = health;
    }

    @Test
    void isReadyWhenItsDatabaseIs() {
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
        assertThat(Objects.requireNonNull(health.get("readiness")).isMember("db"))
                .isTrue();
    }
}
