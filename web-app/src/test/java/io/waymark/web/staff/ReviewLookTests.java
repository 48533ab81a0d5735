package io.waymark.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.kit.test.PageLook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviewing in a real browser: without barriers, by keys alone, and with keys that can be turned off. */
class ReviewLookTests extends StaffPageTests {

    private static final String PIECE = "/reviewer/queue/advisor/" + Samples.id(502);

    @ParameterizedTest
    @CsvSource({"ADVISOR, advisor", "REGISTRAR, registrar", "FACULTY, faculty", "MENTOR, mentor", "STUDENT, peer"})
    void hasNoBarrierOnADeskNorOnAPhone(Role role, String capacity) {
        var queue = "/reviewer/queue/" + capacity;
        try (var page = browser(role, 1280, ColorScheme.LIGHT)) {
            for (var path : new String[] {
                queue,
                queue + "/" + Samples.id(502),
                queue + "/" + Samples.id(503),
                queue + "/" + Samples.id(505),
                queue + "/comments"
            }) {
                page.navigate(url(path));
                assertThat(PageLook.at(page).errors()).as(path).isEmpty();
            }
        }
    }

    @Test
    void hasNoBarrierWhereNothingWaits() {
        given(reviews.list(any(), any(), any(), any(), any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(savedComments.list()).willReturn(List.of());
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            for (var path : List.of("/reviewer/queue/advisor", "/reviewer/queue/advisor/comments")) {
                page.navigate(url(path));
                assertThat(PageLook.at(page).errors()).as(path).isEmpty();
            }
        }
    }

    @Test
    void isDoneByKeysAlone() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(PIECE));
            page.locator("input[name=level][value=solid]").focus();
            page.keyboard().press("Space");
            page.keyboard().press("v");
            page.waitForURL(address -> address.endsWith(Samples.id(503).toString()));
            then(evidence).should().verify(eq(Samples.id(502)), eq(new VerifyEvidence("solid", null)), any());

            page.navigate(url(PIECE));
            page.keyboard().press("r");
            assertThat(page.locator("#comment")).isFocused();
            page.keyboard().type("Jot down dates, very clearly.");
            page.keyboard().press("Tab");
            page.keyboard().press("r");
            page.waitForURL(address -> address.endsWith(Samples.id(503).toString()));
            then(evidence)
                    .should()
                    .returnForChanges(
                            eq(Samples.id(502)), eq(new ReturnEvidence("Jot down dates, very clearly.")), any());
        }
    }

    @Test
    void goesOnAndBackByKeysUntilTheyAreTurnedOff() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(PIECE));
            page.keyboard().press("j");
            page.waitForURL(address -> address.endsWith(Samples.id(503).toString()));
            page.keyboard().press("k");
            page.waitForURL(address -> address.endsWith(Samples.id(501).toString()));

            page.navigate(url(PIECE));
            page.locator("[data-keys-on]").uncheck();
            page.locator("h1").click();
            page.keyboard().press("j");
            page.reload();

            assertThat(page.locator("[data-keys-on]")).not().isChecked();
            assertThat(page.url()).endsWith(PIECE);
        }
    }

    @Test
    void putsASavedCommentInWithoutARoundTrip() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(PIECE));
            page.locator("#comment").fill("Nice work.");
            page.locator(".saved-one").first().click();

            assertThat(page.locator("#comment")).hasValue("Nice work.\n\nTell me who would use this and for what.");
            assertThat(page.locator("#comment")).isFocused();
        }
    }
}
