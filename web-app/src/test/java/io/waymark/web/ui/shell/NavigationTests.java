package io.waymark.web.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.identity.Role;
import io.waymark.web.ui.page.ShellView.NavigationPlace;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTests {

    @Test
    void aStudentHasSixPlaces() {
        assertThat(Navigation.of(Set.of(Role.STUDENT), "/student/roadmap", Map.of())
                        .list())
                .extracting(NavigationPlace::href)
                .containsExactly(
                        "/student/roadmap",
                        "/student/meetings",
                        "/student/mentors",
                        "/student/experience",
                        "/student/education",
                        "/student/certification",
                        "/messages");
    }

    @Test
    void knowsTheBranchAPageHangsOn() {
        assertThat(Navigation.of(Set.of(Role.STUDENT), "/student/mentors/7", Map.of())
                        .list())
                .filteredOn(NavigationPlace::current)
                .extracting(NavigationPlace::key)
                .containsExactly("mentors");
        assertThat(Navigation.of(Set.of(Role.MENTOR), "/host/availability/mentor", Map.of())
                        .list())
                .filteredOn(NavigationPlace::current)
                .extracting(NavigationPlace::key)
                .containsExactly("hours");
    }

    @ParameterizedTest
    @CsvSource({
        "STUDENT, /student/groups/7, sessions",
        "STUDENT, /student/practice/7/1, certification",
        "STUDENT, /student/continuing/rhit, certification",
        "MENTOR, /mentor/groups/7, mentoring",
        "ADVISOR, /advisor/students/7/steps/x, caseload",
        "ADVISOR, /host/availability/advisor, calendar",
        "ADVISOR, /advisor/outsiders, queue",
        "ADMIN, /admin/college, settings",
        "ADMIN, /admin/practice/7, settings",
        "FACULTY, /admin/practice/7, questions"
    })
    void knowsTheBranchOfAPageThatLiesElsewhere(Role role, String page, String key) {
        assertThat(Navigation.of(Set.of(role), page, Map.of()).list())
                .filteredOn(NavigationPlace::current)
                .extracting(NavigationPlace::key)
                .containsExactly(key);
    }

    @Test
    void whatOnlyBeginsTheSameIsAnotherPlace() {
        assertThat(Navigation.of(Set.of(Role.STUDENT), "/mentorship", Map.of()).list())
                .noneMatch(NavigationPlace::current);
    }

    @Test
    void severalRolesAreSeenSideBySideAndAPhonesBarKeepsToTheAreaOfThePage() {
        var places = Navigation.of(Set.of(Role.MENTOR, Role.ADMIN), "/mentor/profile", Map.of())
                .list();

        assertThat(places).hasSize(11);
        assertThat(places)
                .filteredOn(place -> !place.elsewhere())
                .extracting(NavigationPlace::key)
                .containsExactly("mentoring", "verify", "hours", "profile", "messages");
    }

    @Test
    void aPageOutsideEveryAreaKeepsToTheFirst() {
        assertThat(Navigation.of(Set.of(Role.MENTOR, Role.ADMIN), "/elsewhere", Map.of())
                        .list())
                .filteredOn(place -> !place.elsewhere())
                .hasSize(5)
                .extracting(NavigationPlace::key)
                .contains("overview");
    }

    @Test
    void messagesAreEverybodysOnceAndSayHowManyAreUnread() {
        assertThat(Navigation.of(Set.of(Role.STUDENT, Role.MENTOR), "/messages/settings", Map.of("messages", 7))
                        .list())
                .filteredOn(place -> place.key().equals("messages"))
                .singleElement()
                .satisfies(messages -> {
                    assertThat(messages.waiting()).isEqualTo(7);
                    assertThat(messages.current()).isTrue();
                    assertThat(messages.elsewhere()).isFalse();
                });
    }

    @Test
    void aPhonesBarHasThePageOneIsOnBesideTheMessages() {
        assertThat(Navigation.of(Set.of(Role.ADMIN), "/admin/advisors", Map.of())
                        .list())
                .filteredOn(place -> !place.elsewhere())
                .extracting(NavigationPlace::key)
                .containsExactly("overview", "people", "cohorts", "advisors", "messages");
    }

    @Test
    void sayHowMuchWaitsWhereItWaits() {
        assertThat(Navigation.of(Set.of(Role.ADVISOR), "/advisor/caseload", Map.of("queue", 4, "verify", 9))
                        .list())
                .filteredOn(place -> place.waiting() > 0)
                .extracting(NavigationPlace::key, NavigationPlace::waiting)
                .containsExactly(tuple("queue", 4));
    }

    @Test
    void nobodyWithoutARoleIsLost() {
        assertThat(Navigation.of(Set.of(), "/student/roadmap", Map.of()).list()).isEmpty();
    }
}
