package io.waymark.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.waymark.kit.limit.LimitedAct;
import io.waymark.kit.limit.RateLimits;
import io.waymark.web.network.TooManyRequestsException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitTests {

    private final RateLimits limits = mock(RateLimits.class);
    private final RateLimitInterceptor interceptor = new RateLimitInterceptor(limits);

    @Test
    void countsStrangersByTheirNetwork() {
        given(limits.secondsToWait(LimitedAct.STRANGERS_WRITE, "20010db800070001"))
                .willReturn(9L);
        var request = new MockHttpServletRequest("POST", "/password");
        request.setRemoteAddr("2001:db8:7:1::1");

        assertThatExceptionOfType(TooManyRequestsException.class)
                .isThrownBy(() -> interceptor.preHandle(request, new MockHttpServletResponse(), this))
                .satisfies(refused -> assertThat(refused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                        .isEqualTo("9"));
    }

    @Test
    void countsNoReading() {
        given(limits.secondsToWait(any(), any())).willReturn(9L);

        assertThat(interceptor.preHandle(
                        new MockHttpServletRequest("GET", "/sign-in"), new MockHttpServletResponse(), this))
                .isTrue();
    }
}
