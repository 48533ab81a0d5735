package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.stack.form.RefusingServices;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page is composed of: a part that is refused takes nothing but itself, unless the page is about it. */
class PanelTests {

    /** @param about which of the calls it cannot do without */
    @ParameterizedTest
    @CsvSource({
        "STUDENT, /student/roadmap, /api/journeys/{student}/home",
        "STUDENT, /student/meetings, ''",
        "STUDENT, /student/mentors, /api/mentors",
        "ADVISOR, /advisor/caseload, /api/caseload",
        "ADVISOR, /advisor/students/{student}, /api/people/{student}",
        "ADMIN, /admin/people/{person}, /api/people/{person}",
        "ADMIN, /admin/overview, /api/overview",
        "ADMIN, /admin/cohorts/{cohort}, /api/cohorts/{cohort} /api/cohorts/{cohort}/members"
    })
    void aPartThatIsRefusedTakesOnlyItself(Role role, String page, String about) {
        var address = Ids.CONCERNED.fill(page);
        var calls = callsOf(role, address);
        assertThat(calls).hasSizeGreaterThan(1);

        var taking = new TreeSet<String>();
        for (var call : calls) {
            try (var _ = RefusingServices.ofReads(call::equals)) {
                var answer = Visitors.of(role).get(address);
                if (answer.status() != 200) {
                    taking.add(call);
                }
            }
        }

        assertThat(String.join(" ", taking)).isEqualTo(Ids.CONCERNED.fill(about));
    }

    private static Set<String> callsOf(Role role, String address) {
        var calls = new ConcurrentSkipListSet<String>();
        try (var _ = RefusingServices.ofReads(path -> path.startsWith("/api/") && !calls.add(path) && false)) {
            assertThat(Visitors.of(role).get(address).status()).isEqualTo(200);
        }
        return calls;
    }
}
