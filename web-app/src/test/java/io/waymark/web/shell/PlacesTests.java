package io.waymark.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.web.page.ShellView.Place;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacesTests {

    @Test
    void aStudentHasThreePlaces() {
        assertThat(Places.of(Set.of(Role.STUDENT), "/road").list())
                .extracting(Place::href)
                .containsExactly("/road", "/sessions", "/mentors");
    }

    @Test
    void knowsTheBranchAPageHangsOn() {
        assertThat(Places.of(Set.of(Role.STUDENT), "/mentors/7").list())
                .filteredOn(Place::current)
                .extracting(Place::key)
                .containsExactly("mentors");
        assertThat(Places.of(Set.of(Role.MENTOR), "/mentoring/hours").list())
                .filteredOn(Place::current)
                .extracting(Place::key)
                .containsExactly("hours");
    }

    @Test
    void whatOnlyBeginsTheSameIsAnotherPlace() {
        assertThat(Places.of(Set.of(Role.STUDENT), "/mentorship").list()).noneMatch(Place::current);
    }

    @Test
    void severalRolesAreSeenSideBySideAndAPhonesBarKeepsToTheAreaOfThePage() {
        var places =
                Places.of(Set.of(Role.MENTOR, Role.ADMIN), "/mentoring/profile").list();

        assertThat(places).hasSize(9);
        assertThat(places)
                .filteredOn(place -> !place.elsewhere())
                .extracting(Place::key)
                .containsExactly("mentoring", "verify", "hours", "profile");
    }

    @Test
    void aPageOutsideEveryAreaKeepsToTheFirst() {
        assertThat(Places.of(Set.of(Role.MENTOR, Role.ADMIN), "/elsewhere").list())
                .filteredOn(place -> !place.elsewhere())
                .hasSize(5)
                .extracting(Place::key)
                .contains("overview");
    }

    @Test
    void nobodyWithoutARoleIsLost() {
        assertThat(Places.of(Set.of(), "/road").list()).isEmpty();
    }
}
