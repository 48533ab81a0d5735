package io.waymark.advising.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.person.PersonEntries.WrittenPerson;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedEntryTests {

    @Test
    void isKeptWithoutTheSpaceAroundWhatWasWritten() {
        var maya = CheckedEntry.of(new PersonEntry(
                " S1\u00a0",
                " Maya ",
                " May ",
                "Okafor\u200b",
                " maya@alder.example ",
                Set.of(Role.STUDENT),
                null,
                null));

        assertThat(maya)
                .isEqualTo(new CheckedEntry(
                        "S1", "Maya", "May", "Okafor", "maya@alder.example", Set.of(Role.STUDENT), null, null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "Maya", " Maya "})
    void hasNoPreferredNameThatSaysNothing(@Nullable String preferred) {
        assertThat(CheckedEntry.of(entry("Maya", preferred, null, null)).preferredName())
                .isNull();
    }

    @Test
    void livesInTheZoneAndReadsTheLanguageOfTheCollegeUnlessItIsSaidOtherwise() {
        assertThat(CheckedEntry.of(entry("Maya", null, null, null)))
                .returns(null, CheckedEntry::zone)
                .returns(null, CheckedEntry::language);
        assertThat(CheckedEntry.of(entry("Maya", null, "America/Denver", "ES-mx")))
                .returns("America/Denver", CheckedEntry::zone)
                .returns("es-MX", CheckedEntry::language);
    }

    @Test
    void livesInAZoneAndReadsALanguageThatThereAre() {
        refused("unknown-zone", entry("Maya", null, "Mars/Olympus", null));
        refused("unknown-language", entry("Maya", null, null, "martian"));
    }

    @Test
    void hidesNothingInNamesThatCannotBeSeen() {
        refused("hidden-character", entry("Ma\u200bya", null, null, null));
        refused("hidden-character", entry("Maya", "M\u202aay", null, null));
        refused("hidden-character", entry("Ma\nya", null, null, null));
    }

    @Test
    void isEnteredAsItIsKept() {
        var id = PersonId.next();

        assertThat(CheckedEntry.of(entry("Maya", "May", "America/Denver", "es")).enteredAs(id))
                .isEqualTo(new WrittenPerson(
                        id,
                        true,
                        "S1",
                        "Maya",
                        "May",
                        "Okafor",
                        "maya@alder.example",
                        Set.of(Role.STUDENT),
                        "America/Denver",
                        "es"));
    }

    private static void refused(String code, PersonEntry entry) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> CheckedEntry.of(entry))
                .satisfies(it -> assertThat(it.code()).isEqualTo(code));
    }

    private static PersonEntry entry(
            String givenName, @Nullable String preferredName, @Nullable String zone, @Nullable String language) {
        return new PersonEntry(
                "S1", givenName, preferredName, "Okafor", "maya@alder.example", Set.of(Role.STUDENT), zone, language);
    }
}
