package io.waymark.web.ui.shell;

import io.waymark.web.account.SignedIn;
import io.waymark.web.college.CollegeAccents;
import io.waymark.web.college.Colleges;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Avatar;
import io.waymark.web.ui.page.ShellView;
import io.waymark.web.ui.page.ShellView.CollegeBrand;
import io.waymark.web.ui.page.ShellView.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the shell around every page that is drawn for somebody who signed in. */
@Component
class ShellInterceptor implements HandlerInterceptor {

    private static final String ASKED = ShellInterceptor.class.getName();
    private static final String FRAGMENT = "HX-Request";

    private final Colleges colleges;
    private final Texts texts;
    private final Unread unread;
    private final PendingCounts counts;
    private final CollegeAccents accents;

    ShellInterceptor(Colleges colleges, Texts texts, Unread unread, PendingCounts counts, CollegeAccents accents) {
        this.colleges = colleges;
        this.texts = texts;
        this.unread = unread;
        this.counts = counts;
        this.accents = accents;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isPage(request, handler) && person() instanceof SignedIn person) {
            request.setAttribute(ASKED, ask(person));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && isDrawn(page) && person() instanceof SignedIn person) {
            var asked = request.getAttribute(ASKED) instanceof ShellCalls before ? before : ask(person);
            page.addObject("shell", shell(person, pathOf(request), asked));
        }
    }

    /** What changes something asks later, when it is known that a page comes of it. */
    private static boolean isPage(HttpServletRequest request, Object handler) {
        return request.getMethod().equals("GET")
                && request.getHeader(FRAGMENT) == null
                && handler instanceof HandlerMethod method
                && method.getMethod().getReturnType().equals(String.class);
    }

    /** What the shell shows of the services. */
    private record ShellCalls(PendingCounts.CountsUnderWay counts, CollegeAccents.PendingAccent accent) {}

    private ShellCalls ask(SignedIn person) {
        return new ShellCalls(
                counts.ask(person.caller()), accents.ask(person.caller().institution()));
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

    private ShellView shell(SignedIn person, String path, ShellCalls asked) {
        var caller = person.caller();
        var college = colleges.get(caller.institution());
        var waiting = new HashMap<>(asked.counts().answers());
        waiting.put(Navigation.MESSAGES, unread.messagesOf(caller));
        var navigation = Navigation.of(caller.roles(), path, waiting);
        var roles = texts.facts(navigation.areas().stream()
                .map(area -> texts.say("role." + area.role().name()))
                .toList());
        return new ShellView(
                new CollegeBrand(
                        college.getName(),
                        college.getSlug(),
                        accents.answer(asked.accent()).key()),
                new Person(caller.name(), roles, Avatar.of(caller.person(), caller.name())),
                navigation.list(),
                OwnPlaces.of(path));
    }
}
