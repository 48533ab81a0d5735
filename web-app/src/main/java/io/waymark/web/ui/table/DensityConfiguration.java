package io.waymark.web.ui.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers in a cookie how close somebody wants the rows; a link may say so, since nothing else changes by it. */
@Configuration(proxyBeanMethods = false)
class DensityConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Remembering());
    }

    private static final class Remembering implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            Density.of(request.getParameter(DensityPreference.NAME))
                    .ifPresent(chosen -> response.addHeader(
                            HttpHeaders.SET_COOKIE,
                            ResponseCookie.from(DensityPreference.NAME, chosen.key())
                                    .path("/")
                                    .httpOnly(true)
                                    .secure(request.isSecure())
                                    .sameSite("Lax")
                                    .maxAge(Duration.ofDays(365))
                                    .build()
                                    .toString()));
            return true;
        }
    }
}
