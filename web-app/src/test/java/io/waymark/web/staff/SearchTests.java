package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.journey.HomeView;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.kit.test.Chromium;
import io.waymark.kit.test.PageLook;
import io.waymark.web.pages.Keyboard;
import io.waymark.web.pages.PageTests;
import io.waymark.web.sample.Walk;
import io.waymark.web.services.Answers;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** One search from everywhere, over what one may see. */
class SearchTests extends StaffPageTests {

    @Test
    void anAdminFindsPeopleCohortsAndPages() {
        assertThat(get(Role.ADMIN, "/search?q=Ma"))
                .hasStatusOk()
                .bodyText()
                .contains("/admin/people/" + Samples.MAYA_ID, "Maya Okafor", "/admin/cohorts/" + Samples.id(801));
        assertThat(get(Role.ADMIN, "/search?q=roster"))
                .bodyText()
                .contains("href=\"/admin/imports\"")
                .doesNotContain("/admin/people/" + Samples.MAYA_ID);
    }

    @Test
    void anAdvisorFindsTheirOwnStudentsAndNobodyElse() {
        assertThat(get(Role.ADVISOR, "/search?q=Ma")).bodyText().contains(Routes.MAYA);

        then(people).should(never()).list(any(), any(), any(), any(), any(), anyInt());
    }

    @Test
    void aStudentFindsStepsAndMentorsOfTheirs() {
        var step = Samples.journey().stages().getFirst().steps().getFirst();

        assertThat(get(Role.STUDENT, "/search?q=" + step.title().split(" ")[0]))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/student/roadmap/steps/" + step.key() + "\"");
        then(caseload).shouldHaveNoInteractions();
    }

    @Test
    void aStudentOnTwoRoadmapsFindsTheStepsOfBothAndWhatIsInBothOnce() {
        given(journeys.show(any())).willReturn(Walk.beside(true));
        given(journeys.home(any(), eq("phlebotomist"))).willReturn(new HomeView(Walk.journey(), null, null));
        var step = Walk.journey().stages().getFirst().steps().getFirst();

        assertThat(getInPlace(Role.STUDENT, "/search?q=" + step.title().split(" ")[0]))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("href=\"/student/roadmap/steps/" + step.key() + "\"");
        then(journeys).should().home(any(), eq("phlebotomist"));
    }

    @Test
    void aStudentWithoutARoadmapFindsTheRest() {
        given(journeys.show(any()))
                .willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-journey", "There is no roadmap."));

        assertThat(get(Role.STUDENT, "/search?q=password"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/settings/password\"")
                .doesNotContain("cannot be searched right now");
    }

    @ParameterizedTest
    @EnumSource
    void isForEverybody(Role role) {
        assertThat(get(role, "/search?q=messages")).hasStatusOk().bodyText().contains("href=\"/messages\"");
        assertThat(get(role, "/search")).hasStatusOk().bodyText().doesNotContain("Nothing begins with");
    }

    @Test
    void saysWhatCannotBeSearchedAndFindsTheRest() {
        given(people.list(any(), any(), any(), any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, "/search?q=import"))
                .hasStatusOk()
                .bodyText()
                .contains("cannot be searched right now", "href=\"/admin/imports\"");
    }

    @Test
    void saysOfWhatIsRefusedThatItCannotBeSearched() {
        given(cohorts.list(any(), any(), anyInt()))
                .willThrow(Answers.refusal(HttpStatus.BAD_REQUEST, "invalid-request", "No."));

        assertThat(get(Role.ADMIN, "/search?q=Ma"))
                .hasStatusOk()
                .bodyText()
                .contains("cannot be searched right now", "Maya Okafor");
    }

    @Test
    void saysThatThereIsMoreWhereNoPageListsAll() {
        var six = Collections.nCopies(6, Samples.cohorts().getFirst());
        given(cohorts.list("Ma", null, 6)).willReturn(new CountedPage<>(six, "more", 9));

        assertThat(get(Role.ADMIN, "/search?q=Ma")).bodyText().contains("There are more. Type more of it.");

        given(cohorts.list("Ma", null, 6)).willReturn(new CountedPage<>(six.subList(0, 5), null, 5));
        assertThat(get(Role.ADMIN, "/search?q=Ma")).bodyText().doesNotContain("There are more.");
    }

    @Test
    void saysToEachRoleWhatIsSearchedForThem() {
        assertThat(get(Role.ADMIN, "/search")).bodyText().contains("Search for people, cohorts, and pages");
        assertThat(get(Role.STUDENT, "/search")).bodyText().contains("Search for steps, mentors, and pages");
        assertThat(get(Role.FACULTY, "/search")).bodyText().contains("Search for pages");
    }

    @Test
    void saysThatNothingWasFoundInWhatWasTyped() {
        given(cohorts.list(any(), any(), anyInt())).willReturn(new CountedPage<>(List.of(), null, 0));

        assertThat(get(Role.ADMIN, "/search?q=<Xyz>"))
                .bodyText()
                .contains("Nothing begins with “&lt;Xyz&gt;”", "Nothing found.");
    }

    @Test
    void seeksNoMoreThanAHundredLettersOfWhatIsPasted() {
        assertThat(get(Role.ADMIN, "/search?q=" + "a".repeat(5_000))).hasStatusOk();

        then(people).should().list(eq("a".repeat(100)), any(), any(), any(), any(), anyInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Control+k", "/"})
    void opensByAKeyOnAnyPageAndLeadsThereByArrows(String key) {
        try (var keys = Keyboard.of(Role.ADVISOR, true)) {
            keys.open(url("/messages"));
            keys.press(key);
            assertThat(keys.page().locator("#quick-q:focus").count()).isOne();
            keys.type("Ma");
            keys.page().waitForSelector("#quick-found a");
            assertThat(keys.page().locator("#quick-said").textContent()).contains("result");
            keys.press("ArrowDown");
            keys.follow(Routes.MAYA);
        }
    }

    @Test
    void givesTheFocusBackAndLeavesWhoTypesAlone() {
        try (var keys = Keyboard.of(Role.ADVISOR, true)) {
            keys.open(url("/advisor/caseload"));
            keys.tabTo("#q");
            keys.type("/?");
            assertThat(keys.page().locator("dialog[open]").count()).isZero();
            keys.press("Control+k", "Escape");
            assertThat(keys.page().locator("#q:focus").count()).isOne();
        }
    }

    @Test
    void leavesKeysToTheBrowserThatAreItsOwn() {
        try (var keys = Keyboard.of(Role.ADVISOR, true)) {
            keys.open(url("/advisor/caseload"));
            keys.press("Control+Shift+k", "Meta+k");
            assertThat(keys.page().locator("dialog[open]").count()).isZero();

            keys.page().addInitScript("Object.defineProperty(navigator, 'platform', { value: 'MacIntel' })");
            keys.open(url("/advisor/caseload"));
            keys.press("Control+k");
            assertThat(keys.page().locator("dialog[open]").count()).isZero();
            keys.press("Meta+k");
            assertThat(keys.page().locator("#quick[open]").count()).isOne();
        }
    }

    @Test
    void theBoxesCloseByAClickBesideThemOnly() {
        try (var keys = Keyboard.of(Role.ADVISOR, true)) {
            keys.open(url("/messages"));
            keys.press("Control+k");
            var box = keys.page().locator("#quick").boundingBox();
            keys.page().mouse().click(box.x + 3, box.y + 3);
            assertThat(keys.page().locator("#quick[open]").count()).isOne();
            keys.page().mouse().click(box.x + 3, box.y - 3);
            assertThat(keys.page().locator("dialog[open]").count()).isZero();
        }
    }

    @Test
    void helpListsTheKeysAndTurnsSingleOnesOff() {
        try (var keys = Keyboard.of(Role.ADVISOR, true)) {
            keys.open(url("/messages"));
            keys.press("?");
            assertThat(keys.page().locator("#keys").innerText()).contains("Ctrl K", "Esc");
            keys.page().locator("[data-single-keys]").uncheck();
            keys.press("Escape", "/");
            assertThat(keys.page().locator("dialog[open]").count()).isZero();
            keys.press("Control+k");
            assertThat(keys.page().locator("#quick[open]").count()).isOne();
        }
    }

    @Test
    void isAPageWithoutScripts() {
        try (var keys = Keyboard.of(Role.ADVISOR, false)) {
            keys.open(url("/messages"));
            keys.tabTo(".quick-open");
            keys.follow("/search");
            keys.tabTo("#q");
            keys.type("Ma");
            keys.press("Enter");
            keys.page().waitForURL(address -> address.contains("q=Ma"));
            keys.tabTo("main a[href='" + Routes.MAYA + "']");
            keys.follow(Routes.MAYA);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBoxesAreForEverybodysEyes(ColorScheme scheme) {
        for (var width : new int[] {320, 1280}) {
            try (var page = Chromium.open(width, scheme)) {
                PageTests.as(Role.ADMIN, page);
                page.navigate(url("/messages"));
                page.keyboard().press("Control+k");
                page.keyboard().type("Ma");
                page.waitForSelector("#quick-found a");
                assertThat(PageLook.at(page).barriers()).isEmpty();
                page.keyboard().press("Escape");
                page.keyboard().press("?");
                assertThat(PageLook.at(page).barriers()).isEmpty();
            }
        }
    }
}
