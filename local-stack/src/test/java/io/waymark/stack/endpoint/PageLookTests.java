package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.Chromium;
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

/** Every page in a real browser: no barrier in light or dark, on a desk or a phone, and nothing the policy refuses. */
@Order(1)
class PageLookTests {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int SMALL_PHONE = 320;

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void hasNoBarrierOnADeskNorOnAPhoneAtNight(Role role) {
        try (var page = signIn(role)) {
            assertThat(complaints(page, pagesOf(role))).isEmpty();
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void hasNoBarrierForStrangers() {
        try (var page = Chromium.open(DESK, ColorScheme.LIGHT)) {
            assertThat(complaints(page, Stream.of("/sign-in", "/password", "/password/choose?token=x")))
                    .isEmpty();
        }
    }

    private static List<String> complaints(com.microsoft.playwright.Page page, Stream<String> paths) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> complaints.add(page.url() + " " + message.text()));
        page.onPageError(failure -> complaints.add(page.url() + " " + failure));
        paths.forEach(path -> {
            look(page, DESK, ColorScheme.LIGHT);
            page.navigate(App.WEB.url() + path);
            Chromium.barriers(page).forEach(barrier -> complaints.add(path + " " + barrier));
            look(page, PHONE, ColorScheme.DARK);
            Chromium.barriersToTheEye(page).forEach(barrier -> complaints.add(path + " at night " + barrier));
            if (Chromium.widthOn(page, SMALL_PHONE) > SMALL_PHONE) {
                complaints.add(path + " is wider than a small phone");
            }
        });
        return complaints;
    }

    private static void look(com.microsoft.playwright.Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    /** All that are pages and no files, and some twice where they differ much from one to the next. */
    private static Stream<String> pagesOf(Role role) {
        var ofTheMatrix = PageMatrix.OF_A_ROLE.stream()
                .filter(page -> page.isRead() && page.answer() == 200 && page.role() == role && !page.isFile())
                .map(page -> Ids.CONCERNED.fill(page.address()));
        var others = switch (role) {
            case STUDENT -> Stream.of("/road/steps/build-mentor-relationship", "/mentors?language=es");
            case ADVISOR -> Stream.of("/caseload?view=EVERYONE&sort=NAME");
            case ADMIN -> Stream.of("/people?q=nobody+at+all", "/people?role=MENTOR");
            case MENTOR, REGISTRAR, FACULTY -> Stream.<String>empty();
        };
        return Stream.concat(ofTheMatrix, others);
    }

    private static com.microsoft.playwright.Page signIn(Role role) {
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
        page.navigate(App.WEB.url() + "/sign-in");
        page.selectOption("[name=college]", "alder-valley");
        page.fill("[name=email]", email + "@aldervalley.example");
        page.fill("[name=password]", DemoColleges.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }
}
