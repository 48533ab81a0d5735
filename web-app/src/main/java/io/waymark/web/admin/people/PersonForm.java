package io.waymark.web.admin.people;

import io.waymark.advising.api.email.EmailAddress;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person as it is typed. */
record PersonForm(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 100) String givenName,
        @Nullable @Size(max = 100) String preferredName,
        @NotBlank @Size(max = 100) String familyName,

        @NotBlank @EmailAddress @Size(max = PersonEntry.LONGEST_EMAIL)
        String email,

        @NotEmpty List<@Pattern(regexp = "STUDENT|ADVISOR|MENTOR|REGISTRAR|FACULTY|ADMIN") String> roles,
        @Nullable @Size(max = 60) String zone,
        @Nullable @Size(max = 35) String language,
        @Nullable String version) {

    static PersonForm empty() {
        return new PersonForm("", "", null, "", "", List.of(), null, null, null);
    }

    static PersonForm of(PersonView person) {
        return new PersonForm(
                person.number(),
                person.givenName(),
                person.preferredName(),
                person.familyName(),
                person.email(),
                person.roles().stream().map(Role::name).toList(),
                person.zone(),
                person.language(),
                String.valueOf(person.version()));
    }

    PersonEntry toEntry() {
        return new PersonEntry(
                number.strip(),
                givenName.strip(),
                filled(preferredName),
                familyName.strip(),
                email.strip(),
                roles.stream().map(Role::valueOf).collect(Collectors.toSet()),
                filled(zone),
                filled(language));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
