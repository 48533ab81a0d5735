package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.Chromium;
import io.waymark.kit.test.PageLook;
import io.waymark.stack.StackForTests;
import io.waymark.stack.demo.DemoColleges;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page in a real browser: no barrier in light or dark, on a desk or on phones, everything in place with text twice as
 * large, and nothing the policy refuses.
 */
@Order(1)
class PageLookTests {

    private static final int DESK = 1280;

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void hasNoErrorByDayAndNightOnDesksAndPhones(Role role) {
        try (var page = signIn(role)) {
            assertThat(complaints(page, pagesOf(role))).isEmpty();
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void hasNoErrorForStrangers() {
        try (var page = Chromium.open(DESK, ColorScheme.LIGHT)) {
            assertThat(complaints(page, open().map(Page::address))).isEmpty();
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void hasNoErrorWhereSomethingIsRefused() {
        try (var page = signIn(Role.STUDENT)) {
            assertThat(complaints(page, Stream.of("/admin/people", "/nowhere"))).isEmpty();
            page.context().clearCookies();
            enter(page, "maya.okafor", "not the password");
            page.waitForURL(url -> url.contains("/sign-in"));
            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    private static List<String> complaints(com.microsoft.playwright.Page page, Stream<String> paths) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (!saysThatThePageIsRefused(message, page)) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(failure -> complaints.add(page.url() + " " + failure));
        paths.forEach(path -> {
            page.navigate(App.WEB.url() + path);
            PageLook.at(page).errors().forEach(error -> complaints.add(path + " " + error));
        });
        return complaints;
    }

    private static boolean saysThatThePageIsRefused(ConsoleMessage message, com.microsoft.playwright.Page page) {
        return message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url() + ":");
    }

    /** Of nobody in particular, links that are spent too. */
    private static Stream<Page> open() {
        return PageMatrix.OPEN.stream()
                .filter(page -> page.isRead() && !page.isFile() && !page.path().contains("{number}"))
                .filter(page -> !page.path().startsWith("/actuator") && page.answer() != 302);
    }

    /** All that are pages and no files, and some twice where they differ much from one to the next. */
    static Stream<String> pagesOf(Role role) {
        var ofTheMatrix = PageMatrix.OF_SOMEBODY.stream()
                .filter(page -> page.isRead() && page.answer() == 200 && page.role() == role && !page.isFile())
                .map(page -> Ids.CONCERNED.fill(page.address()));
        var others = switch (role) {
            case STUDENT ->
                Stream.of("/student/roadmap/steps/build-mentor-relationship", "/student/mentors?language=es");
            case ADVISOR -> Stream.of("/advisor/caseload?view=EVERYONE&sort=NAME");
            case ADMIN -> Stream.of("/admin/people?q=nobody+at+all", "/admin/people?role=MENTOR");
            case MENTOR, REGISTRAR, FACULTY -> Stream.<String>empty();
        };
        return Stream.of(ofTheMatrix, others, Stream.of("/messages", "/messages/settings"))
                .flatMap(paths -> paths)
                .distinct();
    }

    static com.microsoft.playwright.Page signIn(Role role) {
        var email = switch (role) {
            case STUDENT -> "maya.okafor";
            case ADVISOR -> "dana.whitcomb";
            case MENTOR -> "tomas.varga";
            case REGISTRAR -> "paula.novak";
            case FACULTY -> "imre.halasz";
            case ADMIN -> "ruth.bellamy";
        };
        StackForTests.get();
        var page = Chromium.open(DESK, ColorScheme.LIGHT);
        enter(page, email, DemoColleges.PASSWORD);
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    private static void enter(com.microsoft.playwright.Page page, String name, String password) {
        page.navigate(App.WEB.url() + "/sign-in");
        page.selectOption("[name=college]", "alder-valley");
        page.fill("[name=email]", name + "@aldervalley.example");
        page.fill("[name=password]", password);
        page.click("main button[type=submit]");
    }
}
