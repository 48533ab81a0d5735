package io.waymark.advising.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.person.PersonEntries.WrittenPerson;
import io.waymark.advising.roster.MergeRow.Kept;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeRowTests {

    private static final Kept NOTHING = new Kept(List.of(), List.of(), List.of());

    @Test
    void writesAllThatTheFileSays() {
        var row = row(NOTHING);

        assertThat(row.written())
                .returns("Maya", WrittenPerson::givenName)
                .returns("maya@alder.example", WrittenPerson::email)
                .returns(Set.of(Role.STUDENT, Role.MENTOR), WrittenPerson::roles);
        assertThat(row.joined()).containsExactlyInAnyOrder("Fall", "Honors");
        assertThat(row.advisor()).isEqualTo("A-7");
        assertThat(row.roadmap()).isEqualTo("health-information-technician");
        assertThat(row.startedOn()).isEqualTo(LocalDate.of(2026, 1, 12));
    }

    @Test
    void saysNothingAboutWhatTheFileLeavesEmpty() {
        assertThat(row(NOTHING).written().zone()).isNull();
    }

    @Test
    void leavesWhatIsKeptAsItIs() {
        var row = row(new Kept(List.of("given_name", "advisor_number"), List.of("MENTOR"), List.of("Fall")));

        assertThat(row.written())
                .returns(null, WrittenPerson::givenName)
                .returns("Okafor", WrittenPerson::familyName)
                .returns(Set.of(Role.STUDENT), WrittenPerson::roles);
        assertThat(row.joined()).containsExactly("Honors");
        assertThat(row.advisor()).isNull();
    }

    @Test
    void writesAttributesButForThoseThatAreKept() {
        assertThat(row(NOTHING).writtenAttributes()).isEqualTo(Map.of("campus", "North", "program", "HIT"));
        assertThat(row(new Kept(List.of("campus"), List.of(), List.of())).writtenAttributes())
                .isEqualTo(Map.of("program", "HIT"));
    }

    @Test
    void isOfNoStudentWhereThatRoleStaysTakenAway() {
        assertThat(row(NOTHING).isStudent()).isTrue();
        assertThat(row(new Kept(List.of("role"), List.of("STUDENT"), List.of())).isStudent())
                .isFalse();
    }

    private static MergeRow row(Kept kept) {
        return new MergeRow(
                2,
                PersonId.next(),
                Map.of(
                        RosterColumn.NUMBER, "S-1",
                        RosterColumn.GIVEN_NAME, "Maya",
                        RosterColumn.FAMILY_NAME, "Okafor",
                        RosterColumn.EMAIL, "maya@alder.example",
                        RosterColumn.TIME_ZONE, "",
                        RosterColumn.ADVISOR_NUMBER, "A-7",
                        RosterColumn.ROADMAP, "health-information-technician",
                        RosterColumn.STARTED_ON, "2026-01-12"),
                Map.of("campus", "North", "program", "HIT"),
                Set.of(Role.STUDENT, Role.MENTOR),
                Set.of("Fall", "Honors"),
                false,
                true,
                true,
                kept);
    }
}
