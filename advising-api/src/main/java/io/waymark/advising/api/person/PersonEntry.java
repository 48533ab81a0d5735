package io.waymark.advising.api.person;

import io.waymark.advising.api.email.EmailAddress;
import io.waymark.core.identity.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as an admin writes them down.
 *
 * @param number the college's own number for the person
 * @param givenName the legal one
 * @param preferredName what the person is called instead of the given name
 * @param language the language the person reads, as a BCP 47 tag; the college's if left out
 * @param zone the IANA zone the person lives in; the college's if left out
 */
public record PersonEntry(
        @NotBlank @Size(max = PersonEntry.LONGEST_NUMBER) String number,
        @NotBlank @Size(max = PersonEntry.LONGEST_NAME) String givenName,
        @Size(max = PersonEntry.LONGEST_NAME) @Nullable String preferredName,
        @NotBlank @Size(max = PersonEntry.LONGEST_NAME) String familyName,

        @NotBlank @EmailAddress @Size(max = PersonEntry.LONGEST_EMAIL)
        String email,

        @NotEmpty Set<Role> roles,
        @Size(max = PersonEntry.LONGEST_ZONE) @Nullable String zone,
        @Size(max = 35) @Nullable String language) {

    public static final int LONGEST_NUMBER = 40;
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_EMAIL = 254;
    public static final int LONGEST_ZONE = 60;
}
