package io.waymark.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willReturn;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.TokensForTests;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RateLimitedApiTests extends SampleTest {

    private final String dana = TokensForTests.bearer(InstitutionId.next(), PersonId.next(), Role.ADVISOR);

    @Autowired
    private MockMvcTester mvc;

    @Test
    void asksWhoWritesMoreThanTheyMayToWait() {
        willReturn(0L, 9L).given(limits).secondsToWait(any(), any());

        assertThat(paint()).hasStatusOk();
        assertThat(paint())
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasHeader("Retry-After", "9")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:waymark:problem:too-many-requests");
        assertThat(mvc.get().uri("/pebbles/{id}", UUID.randomUUID()).header("Authorization", dana))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult paint() {
        return mvc.post()
                .uri("/pebbles")
                .header("Authorization", dana)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"colour\": \"grey\", \"coats\": 1}")
                .exchange();
    }
}
