package io.waymark.web.shell;

import io.waymark.web.account.SignedIn;
import io.waymark.web.college.Colleges;
import io.waymark.web.page.Avatar;
import io.waymark.web.page.ShellView;
import io.waymark.web.page.ShellView.College;
import io.waymark.web.page.ShellView.Person;
import io.waymark.web.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the shell around every page that is drawn for somebody who signed in. */
@Component
class ShellInterceptor implements HandlerInterceptor {

    private final Colleges colleges;
    private final Words words;

    ShellInterceptor(Colleges colleges, Words words) {
        this.colleges = colleges;
        this.words = words;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && isDrawn(page) && person() instanceof SignedIn person) {
            page.addObject("shell", shell(person, pathOf(request)));
        }
    }

    private static boolean isDrawn(ModelAndView page) {
        var name = page.getViewName();
        return name != null && !name.startsWith("redirect:");
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static @Nullable Object person() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known == null ? null : known.getPrincipal();
    }

    private ShellView shell(SignedIn person, String path) {
        var caller = person.caller();
        var college = colleges.get(caller.institution());
        var places = Places.of(caller.roles(), path);
        var roles = places.areas().stream()
                .map(area -> words.say("role." + area.role().name()))
                .collect(Collectors.joining(" · "));
        return new ShellView(
                new College(college.getName(), college.getSlug(), null),
                new Person(caller.name(), roles, Avatar.of(caller.person(), caller.name())),
                places.list());
    }
}
