package io.waymark.web.student.careers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.then;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.PageLook;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.ui.career.SkillSamples;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Careers and skills in a real browser: at every width, in both themes, and by keyboard alone. */
class CareerLookTests extends StudentPageTests {

    private static final String CAREER = "/student/careers/" + SkillSamples.HIT;

    static Stream<Integer> widths() {
        return IntStream.of(320, 390, 1280).boxed();
    }

    @ParameterizedTest
    @MethodSource("widths")
    void haveNoBarrierAtAnyWidthInEitherTheme(int width) {
        for (var theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (var page = browser(Role.STUDENT, width, theme)) {
                for (var path : new String[] {CAREER, "/student/careers/phlebotomist", CAREER + "/skills"}) {
                    page.navigate(url(path));

                    assertThat(PageLook.at(page).errors())
                            .as("%s %s %s", path, width, theme)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void areRatedByKeyboardAlone() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(CAREER + "/skills"));
            page.focus("[name='levels[analytical-skills]']:checked");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.focus("form.panel button[type=submit]");
            page.keyboard().press("Enter");

            page.waitForSelector("text=Your ratings are saved.");
        }
        then(skills)
                .should()
                .rate(
                        any(),
                        any(),
                        argThat(it -> Integer.valueOf(3).equals(it.levels().get("analytical-skills"))));
    }
}
