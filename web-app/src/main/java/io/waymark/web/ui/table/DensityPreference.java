package io.waymark.web.ui.table;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** How close the rows stand for whoever looks: {@code ${@density.compact}}. */
@Component("density")
class DensityPreference {

    static final String NAME = "density";

    /** Whether the rows stand close. */
    public boolean isCompact() {
        return now() == Density.COMPACT;
    }

    Density now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Density.COMFORTABLE;
    }

    private static Density of(HttpServletRequest request) {
        return Density.of(request.getParameter(NAME)).orElseGet(() -> remembered(request));
    }

    private static Density remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return Density.of(cookie == null ? null : cookie.getValue()).orElse(Density.COMFORTABLE);
    }
}
