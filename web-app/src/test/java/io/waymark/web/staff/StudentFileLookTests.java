package io.waymark.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.timeline.TimelineKind;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.PageLook;
import io.waymark.web.services.Answers;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** A student's file in a real browser: without barriers, by keys alone, and what scripts add to it. */
class StudentFileLookTests extends StaffPageTests {

    @Test
    void hasNoBarrierOnADeskNorOnAPhone() {
        isOpen(Routes.MAYA);
        isOpen(Routes.MAYA + "?kind=APPOINTMENT&after=earlier");
    }

    @Test
    void hasNoBarrierWhereThereIsNothingOrNothingAnswers() {
        given(journeys.home(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-journey", "No roadmap."));
        given(timelines.list(any(), any(), any(), anyInt())).willThrow(Answers.silence());
        given(caseload.show(any())).willThrow(Answers.silence());
        given(attributes.of(any())).willThrow(Answers.silence());

        isOpen(Routes.MAYA);
    }

    @Test
    void narrowsTheTimelineInPlaceAndAddsWhatIsEarlierBelow() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(Routes.MAYA));
            var all = StudentSamples.timeline().size();
            assertThat(page.locator(".timeline > li")).hasCount(all);

            page.locator(".timeline-older a").click();
            assertThat(page.locator(".timeline > li")).hasCount(2 * all);
            assertThat(page.locator(".timeline-part .timeline-part .tl-month").first())
                    .isFocused();
            assertThat(page.locator(".timeline-older")).hasCount(0);

            page.locator(".timeline-box .chip", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Notes"))
                    .click();
            assertThat(page.locator(".timeline > li")).hasCount(2);
            assertThat(page.locator(".chip[aria-current]")).isFocused();
            assertThat(page.url()).endsWith("?kind=NOTE");
            then(timelines).should().list(Samples.MAYA_ID, TimelineKind.NOTE, null, 25);
        }
    }

    @Test
    void opensAFormThatAnActionLeadsTo() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(Routes.MAYA));
            page.locator(".file-do a[href='#channel']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#channel")).isFocused();

            page.keyboard().press("E");
            page.locator("#contact button").press("Enter");
            page.waitForURL(address -> address.endsWith(Routes.MAYA));
            assertThat(page.locator(".toast")).containsText("Contact recorded.");
            assertThat(page.locator(".toast form button").first()).hasText("Undo");
        }
    }

    private void isOpen(String path) {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(path));
            assertThat(PageLook.at(page).errors()).as(path).isEmpty();
        }
    }
}
