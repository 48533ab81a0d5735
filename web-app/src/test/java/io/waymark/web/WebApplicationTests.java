package io.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;

class WebApplicationTests extends WebAppTests {

    @Autowired
    private HealthEndpointGroups health;

    @Test
    void isReadyWhenItsDatabaseIs() {
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
        assertThat(Objects.requireNonNull(health.get("readiness")).isMember("db"))
                .isTrue();
    }
}
