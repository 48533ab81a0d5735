package io.waymark.web.security;

import io.waymark.kit.limit.LimitedAct;
import io.waymark.kit.limit.RateLimits;
import io.waymark.kit.tenancy.HasCaller;
import io.waymark.web.network.SenderNetwork;
import io.waymark.web.network.TooManyRequestsException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks whoever writes or searches without end to wait: each person by themselves, so that a class in one room counts as many;
 * strangers by their address. Uploads are counted before they are read, and a page that says of an error is not.
 */
@Configuration(proxyBeanMethods = false)
class RateLimitInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final RateLimits limits;

    RateLimitInterceptor(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).excludePathPatterns("/events").order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        var wait = LimitedAct.of(request)
                .filter(act -> act != LimitedAct.UPLOAD)
                .map(act -> secondsToWait(act, request))
                .orElse(0L);
        if (wait > 0) {
            throw new TooManyRequestsException(wait);
        }
        return true;
    }

    private long secondsToWait(LimitedAct act, HttpServletRequest request) {
        return person().map(person -> limits.secondsToWait(act, person))
                .orElseGet(() ->
                        limits.secondsToWait(LimitedAct.STRANGERS_WRITE, SenderNetwork.of(request.getRemoteAddr())));
    }

    private static Optional<String> person() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof HasCaller
                ? Optional.of(known.getName())
                : Optional.empty();
    }
}
