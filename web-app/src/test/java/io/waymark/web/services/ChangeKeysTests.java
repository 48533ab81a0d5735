package io.waymark.web.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.test.web.client.response.MockRestResponseCreators;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the changes that a form leads to are called at the services. */
class ChangeKeysTests {

    private static final String KEY = "8f14e45f-ceea-467f-a5d9-6d1f0a5b7c01";

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void areTheSameOnEveryAttemptAndOthersForEachChange() {
        var first = twoKeys(KEY, "RHIT?");

        assertThat(first).doesNotHaveDuplicates().hasSize(2);
        assertThat(twoKeys(KEY, "RHIT?")).isEqualTo(first);
        assertThat(twoKeys(KEY, "CCS?")).doesNotContainAnyElementsOf(first);
        assertThat(twoKeys("11111111-ceea-467f-a5d9-6d1f0a5b7c01", "RHIT?")).doesNotContainAnyElementsOf(first);
    }

    @Test
    void areNoneWithoutAFormOfOurs() {
        assertThat(ChangeKeys.next()).isEmpty();
        assertThat(twoKeys("x", "RHIT?")).isEmpty();
    }

    @Test
    void haveAServiceSayThatItIsDone() {
        var client = RestClient.builder().defaultStatusHandler(new RepeatReader());
        var service = MockRestServiceServer.bindTo(client).build();
        service.expect(requestTo("/api/evidence/1/verify"))
                .andRespond(MockRestResponseCreators.withStatus(HttpStatus.NO_CONTENT)
                        .header("Idempotency-Replayed", "true"));

        assertThatExceptionOfType(AlreadyDoneException.class)
                .isThrownBy(() -> client.build()
                        .post()
                        .uri("/api/evidence/1/verify")
                        .retrieve()
                        .body(String.class));
    }

    private static List<String> twoKeys(String key, String topic) {
        var request = new MockHttpServletRequest("POST", "/student/mentors/7");
        request.setParameter("_key", key);
        request.setParameter("_csrf", "another on every page");
        request.setParameter("topic", topic);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return Stream.generate(ChangeKeys::next)
                .limit(2)
                .flatMap(java.util.Optional::stream)
                .toList();
    }
}
