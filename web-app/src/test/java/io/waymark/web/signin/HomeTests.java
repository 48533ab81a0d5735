package io.waymark.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HomeTests {

    @ParameterizedTest
    @CsvSource({
        "ADMIN, /admin/overview",
        "ADVISOR, /advisor/caseload",
        "REGISTRAR, /reviewer/queue/registrar",
        "FACULTY, /reviewer/queue/faculty",
        "MENTOR, /host/calendar/mentor",
        "STUDENT, /student/roadmap",
        "STUDENT MENTOR, /host/calendar/mentor",
        "MENTOR ADMIN ADVISOR, /admin/overview",
        "'', /student/roadmap"
    })
    void isThatOfTheFirstRoleHeld(String held, String home) {
        Set<Role> roles = Stream.of(held.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());

        assertThat(Home.of(roles)).isEqualTo(home);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isThereForEveryRole(Role role) {
        assertThat(Home.valueOf(role.name())).isNotNull();
    }

    @Test
    void isOfTheCollegeThatTheBrowserRemembersForAYear() {
        assertThat(RememberedCollege.cookie("alder-valley", true))
                .startsWith("college=alder-valley; Path=/sign-in; Max-Age=31536000;")
                .contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(RememberedCollege.cookie("alder-valley", false)).doesNotContain("Secure");
    }
}
