package io.waymark.web.signin;

import io.waymark.advising.api.email.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Who wants a new link, and where they belong. */
record ForgottenForm(
        @NotBlank(message = "{forgotten.college.needed}") @Nullable
        String college,

        @NotBlank(message = "{forgotten.email.needed}") @EmailAddress @Nullable
        String email) {}
