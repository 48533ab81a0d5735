package io.waymark.advising.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRuleTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final PersonEntry MAYA = entry("Maya", null, null, null, Role.STUDENT);

    @Test
    void losesAPreferredNameThatBecomesTheGivenOne() {
        var maya = person(entry("Mayowa", "Maya", null, null, Role.STUDENT));
        assertThat(maya.getPreferredName()).isEqualTo("Maya");

        maya.change(CheckedEntry.of(entry("Maya", "Maya", null, null, Role.STUDENT)), NEW_YORK);

        assertThat(maya.getPreferredName()).isNull();
    }

    @Test
    void goesBackToZoneAndLanguageOfTheCollege() {
        var maya = person(entry("Maya", null, "America/Denver", "es", Role.STUDENT));
        assertThat(maya).returns("America/Denver", Person::getZone).returns("es", Person::getLanguage);

        maya.change(CheckedEntry.of(MAYA), ZoneId.of("America/Chicago"));

        assertThat(maya).returns("America/Chicago", Person::getZone).returns(null, Person::getLanguage);
    }

    @Test
    void mayHaveSeveralRolesAndLoseThem() {
        var dana = person(entry("Dana", null, null, null, Role.ADMIN, Role.ADVISOR));
        assertThat(dana.getRoles()).containsExactlyInAnyOrder(Role.ADMIN, Role.ADVISOR);

        dana.change(CheckedEntry.of(entry("Dana", null, null, null, Role.MENTOR)), NEW_YORK);

        assertThat(dana.getRoles()).containsExactly(Role.MENTOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ON_LEAVE", "GRADUATED", "WITHDRAWN", "DEACTIVATED"})
    void isNotActiveInAnyOtherPartOfTheLifecycle(Lifecycle lifecycle) {
        var maya = person(MAYA);

        maya.become(lifecycle);

        assertThat(maya.isActive()).isFalse();
    }

    @Test
    void staysWhereItIsInTheLifecycleWhenTheEntryChanges() {
        var maya = person(MAYA);
        maya.become(Lifecycle.ON_LEAVE);

        maya.change(CheckedEntry.of(entry("May", null, null, null, Role.STUDENT)), NEW_YORK);

        assertThat(maya.getLifecycle()).isEqualTo(Lifecycle.ON_LEAVE);
    }

    private static Person person(PersonEntry entry) {
        var person = new Person();
        person.change(CheckedEntry.of(entry), NEW_YORK);
        return person;
    }

    private static PersonEntry entry(
            String givenName,
            @Nullable String preferredName,
            @Nullable String zone,
            @Nullable String language,
            Role... roles) {
        return new PersonEntry(
                "S1", givenName, preferredName, "Okafor", "maya@alder.example", Set.of(roles), zone, language);
    }
}
