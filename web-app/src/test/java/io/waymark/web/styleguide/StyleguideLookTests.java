package io.waymark.web.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.PageLook;
import io.waymark.web.pages.PageTests;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every piece in a real browser: no barrier in either theme, no sideways scrolling, nothing the security policy refuses. */
class StyleguideLookTests extends PageTests {

    @Autowired
    private List<Sample> samples;

    @Test
    void hasNoBarrierAndFitsAnyWidth() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            for (var sample : samples) {
                page.navigate(url("/styleguide/" + sample.piece()));

                assertThat(PageLook.at(page).errors()).as(sample.piece()).isEmpty();
            }
        }
    }

    @Test
    void asksNothingThePolicyRefusesAndLittleOfTheNetwork() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            var requests = new ArrayList<String>();
            page.onRequest(request -> requests.add(request.url()));
            for (var sample : samples) {
                requests.clear();

                page.navigate(url("/styleguide/" + sample.piece()));

                complaints.removeIf(complaint -> complaint.contains("status of 422"));
                assertThat(complaints).as(sample.piece()).isEmpty();
                requests.removeIf(request -> request.startsWith("chrome"));
                assertThat(requests).hasSizeLessThanOrEqualTo(12).allMatch(request -> request.startsWith(url("")));
            }
        }
    }
}
