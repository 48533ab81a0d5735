package io.waymark.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import io.waymark.kit.limit.LimitedAct;
import io.waymark.kit.limit.RateLimits;
import io.waymark.kit.problem.SecurityProblems;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class ApiRateLimitTests {

    private final RateLimits limits = mock(RateLimits.class);
    private final SecurityProblems problems = mock(SecurityProblems.class);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain further = new MockFilterChain();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void asksTheHastyToWait() throws Exception {
        signIn("maya", "STUDENT");
        given(limits.secondsToWait(LimitedAct.WRITE, "maya")).willReturn(7L);

        send();

        then(problems).should().write(eq(response), assertArg(problem -> {
            assertThat(problem.getStatus()).isEqualTo(429);
            assertThat(problem.getType()).hasToString("urn:waymark:problem:too-many-requests");
        }));
        assertThat(response.getHeader("Retry-After")).isEqualTo("7");
        assertThat(further.getRequest()).isNull();
    }

    @Test
    void letsOthersPass() throws Exception {
        signIn("maya", "STUDENT");

        send();

        assertThat(further.getRequest()).isNotNull();
    }

    @Test
    void letsTheOperatorPass() throws Exception {
        signIn("operator", "OPERATOR");
        given(limits.secondsToWait(LimitedAct.WRITE, "operator")).willReturn(7L);

        send();

        assertThat(further.getRequest()).isNotNull();
    }

    private void send() throws Exception {
        new ApiRateLimit(limits, problems)
                .doFilter(new MockHttpServletRequest("POST", "/api/notes"), response, further);
    }

    private static void signIn(String who, String role) {
        var token =
                Jwt.withTokenValue("token").header("alg", "RS256").subject(who).build();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new JwtAuthenticationToken(token, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }
}
