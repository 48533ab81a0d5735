package io.waymark.web.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;

class DensityPreferenceTests {

    private final DensityPreference preference = new DensityPreference();

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource({
        "compact, , true",
        ", compact, true",
        "comfortable, compact, false",
        "compact, comfortable, true",
        "tight, compact, true",
        "COMPACT, , false",
        ", tight, false",
        ", , false"
    })
    void isWhatTheAddressSaysAndElseWhatIsRemembered(
            @Nullable String asked, @Nullable String remembered, boolean compact) {
        var request = request(asked);
        if (remembered != null) {
            request.setCookies(new Cookie("density", remembered));
        }
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        assertThat(preference.isCompact()).isEqualTo(compact);
    }

    @Test
    void isComfortableWhereNobodyAsks() {
        assertThat(preference.isCompact()).isFalse();
    }

    @Test
    void isRememberedForAYearOutOfTheReachOfScripts() throws Exception {
        var response = new MockHttpServletResponse();
        var secure = request("compact");
        secure.setSecure(true);

        remembering().preHandle(secure, response, this);

        assertThat(response.getHeader(HttpHeaders.SET_COOKIE))
                .startsWith("density=compact; Path=/; Max-Age=31536000;")
                .contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({"tight", "''", ","})
    void isNotRememberedIfItIsNone(@Nullable String asked) throws Exception {
        var response = new MockHttpServletResponse();

        assertThat(remembering().preHandle(request(asked), response, this)).isTrue();
        assertThat(response.getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    private static MockHttpServletRequest request(@Nullable String density) {
        var request = new MockHttpServletRequest("GET", "/advisor/caseload");
        if (density != null) {
            request.setParameter("density", density);
        }
        return request;
    }

    private static HandlerInterceptor remembering() {
        var registry = new Registry();
        new DensityConfiguration().addInterceptors(registry);
        return registry.only();
    }

    private static final class Registry extends InterceptorRegistry {

        HandlerInterceptor only() {
            return (HandlerInterceptor) Objects.requireNonNull(getInterceptors().getFirst());
        }
    }
}
