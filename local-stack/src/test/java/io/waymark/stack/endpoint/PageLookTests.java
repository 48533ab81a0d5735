package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.Chromium;
import io.waymark.stack.StackForTests;
import io.waymark.stack.demo.DemoColleges;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page in a real browser: no barrier in light or dark, on a desk or a phone, and nothing the policy refuses. */
@Order(1)
class PageLookTests {

    @ParameterizedTest
    @EnumSource
    void hasNoBarrierOnADesk(Role role) {
        look(role, 1280, ColorScheme.LIGHT, Chromium::barriers);
    }

    @ParameterizedTest
    @EnumSource
    void hasNoBarrierOnAPhoneAtNight(Role role) {
        look(role, 390, ColorScheme.DARK, Chromium::barriersToTheEye);
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void hasNoBarrierForStrangers(int width, ColorScheme scheme) {
        try (var page = Chromium.open(width, scheme)) {
            for (var path : List.of("/sign-in", "/password", "/password/choose?token=x")) {
                page.navigate(App.WEB.url() + path);

                assertThat(Chromium.barriers(page)).as(path).isEmpty();
                assertThat(Chromium.widthOn(page, 320)).as(path).isEqualTo(320);
            }
        }
    }

    private static void look(
            Role role, int width, ColorScheme scheme, Function<com.microsoft.playwright.Page, List<String>> barriers) {
        var complaints = new ArrayList<String>();
        try (var page = signIn(role, width, scheme)) {
            page.onConsoleMessage(message -> complaints.add(page.url() + " " + message.text()));
            page.onPageError(failure -> complaints.add(page.url() + " " + failure));
            for (var path : pagesOf(role)) {
                page.setViewportSize(width, 900);
                page.navigate(App.WEB.url() + path);

                barriers.apply(page).forEach(barrier -> complaints.add(path + " " + barrier));
                if (Chromium.widthOn(page, 320) > 320) {
                    complaints.add(path + " is wider than a small phone");
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    /** All that are pages and no files, and some twice where they differ much from one to the next. */
    private static List<String> pagesOf(Role role) {
        var ofTheMatrix = PageMatrix.OF_A_ROLE.stream()
                .filter(page -> page.isRead() && page.role() == role)
                .map(page -> Ids.CONCERNED.fill(page.address()))
                .filter(path -> Visitors.of(role).get(path).contentType().startsWith("text/html"));
        var others = switch (role) {
            case STUDENT -> Stream.of("/road/steps/build-mentor-relationship", "/mentors?language=es");
            case ADVISOR -> Stream.of("/caseload?view=EVERYONE&sort=NAME");
            case ADMIN -> Stream.of("/people?q=nobody+at+all", "/people?role=MENTOR");
            case MENTOR -> Stream.<String>empty();
        };
        return Stream.concat(ofTheMatrix, others).toList();
    }

    private static com.microsoft.playwright.Page signIn(Role role, int width, ColorScheme scheme) {
        var email = switch (role) {
            case STUDENT -> "maya.okafor";
            case ADVISOR -> "dana.whitcomb";
            case MENTOR -> "tomas.varga";
            case ADMIN -> "ruth.bellamy";
        };
        StackForTests.get();
        var page = Chromium.open(width, scheme);
        page.navigate(App.WEB.url() + "/sign-in");
        page.selectOption("[name=college]", "alder-valley");
        page.fill("[name=email]", email + "@aldervalley.example");
        page.fill("[name=password]", DemoColleges.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }
}
