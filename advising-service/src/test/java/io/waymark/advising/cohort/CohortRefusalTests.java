package io.waymark.advising.cohort;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.core.revision.Revision;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class CohortRefusalTests {

    private final College alder;
    private final CohortApi cohorts;

    @Autowired
    CohortRefusalTests(Colleges colleges) {
        alder = colleges.open();
        cohorts = alder.asAdmin(CohortApi.class);
    }

    @Test
    void knowsNoCohortThatThereIsNot() {
        var nowhere = UUID.randomUUID();
        var members = new AddMembers(Set.of(alder.student("Maya").value()));

        refused(HttpStatus.NOT_FOUND, "no-such-cohort", () -> cohorts.addMembers(nowhere, members));
        refused(HttpStatus.NOT_FOUND, "no-such-cohort", () -> cohorts.removeMember(nowhere, UUID.randomUUID()));
        refused(HttpStatus.NOT_FOUND, "no-such-cohort", () -> cohorts.members(nowhere, null, 10));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-cohort",
                () -> cohorts.rename(nowhere, new CohortEntry("Fall"), new Revision(0)));
    }

    @Test
    void takesAllOrNone() {
        var fall = cohorts.create(new CohortEntry("Fall"), null);
        var members = new AddMembers(
                Set.of(alder.student("Maya").value(), alder.advisor("Dana").value()));

        refused(HttpStatus.NOT_FOUND, "no-such-student", () -> cohorts.addMembers(fall.id(), members));

        assertThat(cohorts.show(fall.id()).members()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void wantsANameThatFitsALine(int length) {
        var name = "x".repeat(length);

        refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> cohorts.create(new CohortEntry(name), null));
    }
}
