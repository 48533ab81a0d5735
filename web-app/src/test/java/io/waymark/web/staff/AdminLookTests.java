package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.PageLook;
import io.waymark.web.pages.Keyboard;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An admin's pages on people and settings in a real browser: without barriers, and by keys alone. */
class AdminLookTests extends StaffPageTests {

    private static final String MAYA = "/admin/people/" + Samples.MAYA_ID;
    private static final String DANA = "/admin/advisors/" + Samples.ADVISOR;

    @BeforeEach
    void theCollegeKeepsAttributesOfEachType() {
        Services.attributes(attributes);
    }

    @Test
    void haveNoBarrierOnADeskNorOnAPhoneAtNight() {
        try (var page = browser(Role.ADMIN, 1280, ColorScheme.LIGHT)) {
            for (var path : pages()) {
                page.navigate(url(path));
                assertThat(PageLook.at(page).errors()).as(path).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStudentIsFoundAssignedAndLeavesByKeysAlone(boolean scripts) {
        given(assignments.assign(any(), any())).willReturn(Samples.advisors().get(1));
        try (var keys = Keyboard.of(Role.ADMIN, scripts)) {
            keys.open(url("/admin/people"));
            keys.tabTo("#q");
            keys.type("Maya");
            keys.press("Enter");
            keys.page().waitForURL(address -> address.contains("q=Maya"));
            keys.tabTo("a[href='" + MAYA + "']");
            keys.follow(MAYA);

            keys.tabTo("a[href='" + MAYA + "/advisor']");
            keys.follow(MAYA + "/advisor");
            keys.tabTo("#advisor");
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.tabTo("main form .btn-primary");
            keys.follow(MAYA);
            then(assignments).should().assign(eq(Samples.id(9)), any());

            keys.tabTo("a[href='" + MAYA + "/leaving']");
            keys.follow(MAYA + "/leaving");
            keys.tabTo("#lifecycle");
            keys.press("ArrowDown");
            keys.tabTo("#reason");
            keys.type("Degree awarded");
            keys.tabTo("main .btn-danger");
            keys.follow(MAYA);
            then(leavings)
                    .should()
                    .leave(
                            eq(Samples.MAYA_ID),
                            eq(new RecordLeaving(
                                    Lifecycle.GRADUATED, LocalDate.parse("2026-11-10"), "Degree awarded", Set.of())),
                            any());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverIsAwayComesBackByKeysAlone(boolean scripts) {
        var eli = "/admin/people/" + Samples.id(101);
        try (var keys = Keyboard.of(Role.ADMIN, scripts)) {
            keys.open(url(eli));
            keys.tabTo("form[action$='/reactivate'] button");
            keys.send();
            then(people).should().reactivate(eq(Samples.id(101)), any());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void studentsAreHandedOverByKeysAlone(boolean scripts) {
        try (var keys = Keyboard.of(Role.ADMIN, scripts)) {
            keys.open(url(DANA));
            keys.tabTo("tbody input[value='" + Samples.MAYA_ID + "']");
            keys.press("Space");
            keys.tabTo(".bulk button[value=handover]");
            keys.press("Enter");
            keys.page().waitForURL(address -> address.endsWith("students=" + Samples.MAYA_ID));
            keys.tabTo("#to");
            keys.press("ArrowDown");
            keys.tabTo("#reason");
            keys.type("On leave until spring");
            keys.tabTo("main form .btn-primary");
            keys.follow(DANA);
            then(assignments)
                    .should()
                    .handOver(
                            Samples.ADVISOR,
                            new HandOverStudents(
                                    Samples.id(9), Set.of(Samples.MAYA_ID), null, "On leave until spring"));
        }
    }

    @Test
    void everyRowCanBeTickedWithoutScripts() {
        try (var keys = Keyboard.of(Role.ADMIN, false)) {
            keys.open(url(DANA + "?ticked=all"));

            assertThat(keys.page().locator("tbody .pick input:checked").count()).isEqualTo(12);
            assertThat(keys.page().locator(".bulk").isVisible()).isTrue();
        }
    }

    /** Those that have no test of their looks of their own. */
    private static List<String> pages() {
        return Objects.requireNonNull(Routes.OF.get(Role.ADMIN)).stream()
                .filter(path -> path.matches("/admin/(people|advisors|cohorts|settings|history).*"))
                .toList();
    }
}
