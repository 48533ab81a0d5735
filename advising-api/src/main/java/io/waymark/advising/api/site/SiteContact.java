package io.waymark.advising.api.site;

import io.waymark.advising.api.email.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a site.
 *
 * @param purpose what one turns to them for, such as schedules
 */
public record SiteContact(
        @NotBlank @Size(max = 100) String name,
        @EmailAddress @Size(max = 254) @Nullable String email,
        @Pattern(regexp = PHONE) @Nullable String phone,
        @Size(max = 100) @Nullable String purpose) {

    public static final String PHONE = "\\+?[\\d().x/ -]{5,30}";
}
