package io.waymark.web.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.web.WebAppTests;
import io.waymark.web.account.SignedInFixtures;
import org.junit.jupiter.api.Test;

class TraceTests extends WebAppTests {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void whatThePartsOfAPageAskBelongsToThePagesTrace() {
        SERVICE.traces().clear();

        mvc.get()
                .uri("/student/roadmap")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .with(user(SignedInFixtures.maya()))
                .exchange();

        assertThat(SERVICE.traces()).isNotEmpty().allMatch(parent -> parent.contains(TRACE));
    }
}
