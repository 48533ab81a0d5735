package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.imports.MergeRow.Kept;
import io.waymark.advising.person.PersonEntries.WrittenPerson;
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
                        ImportColumn.NUMBER, "S-1",
                        ImportColumn.GIVEN_NAME, "Maya",
                        ImportColumn.FAMILY_NAME, "Okafor",
                        ImportColumn.EMAIL, "maya@alder.example",
                        ImportColumn.TIME_ZONE, "",
                        ImportColumn.ADVISOR_NUMBER, "A-7",
                        ImportColumn.ROADMAP, "health-information-technician",
                        ImportColumn.STARTED_ON, "2026-01-12"),
                Map.of("campus", "North", "program", "HIT"),
                Set.of(Role.STUDENT, Role.MENTOR),
                Set.of("Fall", "Honors"),
                false,
                true,
                true,
                kept);
    }
}
