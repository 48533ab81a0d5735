package io.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.never;

import io.waymark.core.identity.Role;
import io.waymark.kit.limit.LimitedAct;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever searches more than once within a minute, here, over the wire: the container shows the page of an error by itself. */
class RateLimitedPagesTests extends PageTests {

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void allowOneSearch() {
        willReturn(0L, 9L).given(limits).secondsToWait(eq(LimitedAct.SEARCH), any());
    }

    @Test
    void saysOnAPageToWait() throws Exception {
        search("/student/mentors?q=coding", "no");

        assertToldToWait(search("/student/mentors?q=coding", "no"));
    }

    @Test
    void saysInAPartOfAPageToWait() throws Exception {
        search("/student/mentors?q=coding", "true");

        assertToldToWait(search("/student/mentors?q=coding", "true"));
    }

    @Test
    void countsNoPageOfAnError() throws Exception {
        var missing = search("/student/no/such/page?q=coding", "no");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<h1");
        then(limits).should(never()).secondsToWait(any(), any());
    }

    private static void assertToldToWait(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("9");
        assertThat(answer.body()).contains("Too many requests");
    }

    private HttpResponse<String> search(String path, String inPlace) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url(path)))
                .header(SignedInByHeader.HEADER, Role.STUDENT.name())
                .header("Accept", "text/html");
        if (inPlace.equals("true")) {
            request.header("HX-Request", inPlace);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
