package io.waymark.web.admin.sites;

import io.waymark.advising.api.email.EmailAddress;
import io.waymark.advising.api.site.SiteContact;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody at a site, as it is typed; left empty while there is nobody. */
record SiteContactForm(
        @Size(max = 100) @Nullable String name,

        @EmailAddress @Size(max = 254) @Nullable String email,

        @Pattern(regexp = "\\s*|" + SiteContact.PHONE, message = "{sites.contact.phone.wrong}") @Nullable
        String phone,

        @Size(max = 100) @Nullable String purpose) {

    static final SiteContactForm BLANK = new SiteContactForm("", "", "", "");

    static SiteContactForm of(SiteContact contact) {
        return new SiteContactForm(contact.name(), contact.email(), contact.phone(), contact.purpose());
    }

    boolean isBlank() {
        return isNameless() && Stream.of(email, phone, purpose).allMatch(SiteContactForm::isEmpty);
    }

    boolean isNameless() {
        return isEmpty(name);
    }

    SiteContact toContact() {
        return new SiteContact(name == null ? "" : name.strip(), filled(email), filled(phone), filled(purpose));
    }

    private static boolean isEmpty(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static @Nullable String filled(@Nullable String typed) {
        return isEmpty(typed) || typed == null ? null : typed.strip();
    }
}
