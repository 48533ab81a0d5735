package io.waymark.kit.trace;

import io.waymark.kit.tenancy.CurrentCaller;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Where a request led and who sent it, as far as that is known: what was turned away before is of nobody and leads nowhere. */
record AskedRoute(String pattern, String institution, String person) {

    private static final String NONE = "-";
    private static final AskedRoute UNKNOWN = new AskedRoute(NONE, NONE, NONE);

    static AskedRoute of(HttpServletRequest request) {
        return request.getAttribute(AskedRoute.class.getName()) instanceof AskedRoute route ? route : UNKNOWN;
    }

    /** Remembers the first route of each request, not that of its error page. */
    static final class Remembered implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                request.setAttribute(AskedRoute.class.getName(), route(request));
            }
            return true;
        }

        private static AskedRoute route(HttpServletRequest request) {
            var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            return CurrentCaller.find()
                    .map(caller -> new AskedRoute(
                            pattern,
                            caller.institution().toString(),
                            caller.person().toString()))
                    .orElseGet(() -> new AskedRoute(pattern, NONE, NONE));
        }
    }
}
