package io.waymark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import tools.jackson.databind.json.JsonMapper;

class SecurityProblemsTests {

    private final SecurityProblems problems =
            new SecurityProblems(JsonMapper.builder().build());
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void asksForAToken() throws Exception {
        problems.commence(request, response, new BadCredentialsException("secret"));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader(HttpHeaders.WWW_AUTHENTICATE)).isEqualTo("Bearer");
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString())
                .contains("urn:waymark:problem:not-signed-in", "A valid token is needed.")
                .doesNotContain("secret");
    }

    @Test
    void saysThatARoleIsNotEnough() throws Exception {
        problems.handle(request, response, new AccessDeniedException("secret"));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getHeader(HttpHeaders.WWW_AUTHENTICATE)).isNull();
        assertThat(response.getContentAsString())
                .contains("urn:waymark:problem:not-allowed")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"400, refused-request, Bad Request.", "413, refused-request, Content Too Large."})
    void rendersWhatTheContainerRefuses(int status, String code, String detail) {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);

        var answer = new ProblemErrorController().error(request);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(Objects.requireNonNull(answer.getBody()).getType())
                .isEqualTo(URI.create("urn:waymark:problem:" + code));
        assertThat(answer.getBody().getDetail()).isEqualTo(detail);
    }

    @Test
    void tellsNothingAboutWhatBroke() {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret"));

        var answer = new ProblemErrorController().error(request);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(String.valueOf(answer.getBody())).contains("internal").doesNotContain("secret");
    }

    @Test
    void findsNothingWhereNobodyFailed() {
        assertThat(new ProblemErrorController().error(request).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }
}
