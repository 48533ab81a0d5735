package io.waymark.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.platform.Stack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform as a whole: it starts, its demo colleges move in, and it lets nobody in who has not said who they are. */
class PlatformTests {

    private final Stack stack = StackForTests.get();

    @Test
    void isReadyInAllThreeApplications() throws Exception {
        for (var address : new String[] {stack.webUrl(), stack.advisingUrl(), stack.mentoringUrl()}) {
            var health = get(address + "/actuator/health/readiness");

            assertThat(health.statusCode()).as(address).isEqualTo(200);
            assertThat(health.body()).contains("UP");
        }
    }

    @Test
    void offersBothDemoCollegesAtTheDoor() throws Exception {
        assertThat(get(stack.webUrl() + "/sign-in").body())
                .contains("Alder Valley College", "Birch Lake Technical College");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/student/roadmap",
                "/advisor/caseload",
                "/host/calendar/mentor",
                "/admin/overview",
                "/admin/people",
                "/admin/imports"
            })
    void sendsStrangersToTheDoor(String page) throws Exception {
        var answer = get(stack.webUrl() + page);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @Test
    void answersAServiceCallWithoutATokenWith401() throws Exception {
        assertThat(get(stack.advisingUrl() + "/api/people").statusCode()).isEqualTo(401);
        assertThat(get(stack.mentoringUrl() + "/api/mentors").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> get(String url) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
