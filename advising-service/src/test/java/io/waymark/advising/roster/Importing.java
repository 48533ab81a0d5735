package io.waymark.advising.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.advising.College;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.api.roster.ApplyRoster;
import io.waymark.advising.api.roster.RosterApi;
import io.waymark.advising.api.roster.RosterConflict;
import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.api.roster.RosterView;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;

/** An admin of a college who imports files. */
record Importing(College college, RosterApi rosters) {

    private static final String HEADER = "role,number,given_name,family_name,email,time_zone,cohort,advisor_number\n";

    static Importing into(College college) {
        return new Importing(college, college.asAdmin(RosterApi.class));
    }

    /** @param rows with the columns up to the advisor's number, which may be left out at the end */
    RosterView check(String... rows) {
        return checkFile(HEADER + String.join("\n", rows) + "\n");
    }

    /** @param csv with its header */
    RosterView checkFile(String csv) {
        return checkFile(csv.getBytes(StandardCharsets.UTF_8));
    }

    RosterView checkFile(byte[] file) {
        var uploaded = rosters.upload("Fall", new InputStreamResource(new ByteArrayInputStream(file)));
        return reach(uploaded.id(), RosterState.CHECKED);
    }

    RosterView applyFile(String csv) {
        var applied = apply(checkFile(csv), null);
        assertThat(applied.failure()).isNull();
        return applied;
    }

    RosterView apply(String... rows) {
        var applied = apply(check(rows), null);
        assertThat(applied.failure()).isNull();
        return applied;
    }

    RosterView apply(RosterView checked, @Nullable ApplyRoster how) {
        assertThat(rosters.faults(checked.id(), null, 10).items()).isEmpty();
        rosters.apply(checked.id(), how);
        return reach(checked.id(), RosterState.APPLIED, RosterState.FAILED);
    }

    List<RosterFault> faults(String... rows) {
        return faults(check(rows));
    }

    List<RosterFault> faults(RosterView checked) {
        return rosters.faults(checked.id(), null, 100).items();
    }

    List<RosterConflict> conflicts(RosterView checked) {
        return rosters.conflicts(checked.id(), null, 100).items();
    }

    PersonView person(String number) {
        return college.asAdmin(PersonApi.class).list(number, null, null, null, null, 200).items().stream()
                .filter(it -> it.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private RosterView reach(UUID roster, RosterState... states) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> rosters.show(roster), it -> List.of(states).contains(it.state()));
    }
}
