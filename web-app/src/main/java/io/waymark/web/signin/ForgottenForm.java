package io.waymark.web.signin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Who wants a new link, and where they belong. */
record ForgottenForm(
        @NotBlank(message = "{forgotten.college.needed}") @Nullable
        String college,

        @NotBlank(message = "{forgotten.email.needed}") @Email(message = "{forgotten.email.needed}") @Nullable
        String email) {}
