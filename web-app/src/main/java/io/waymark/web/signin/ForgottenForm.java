package io.waymark.web.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who wants a new link, and where they belong; as for signing in, any address is taken for one. */
record ForgottenForm(
        @NotBlank(message = "{forgotten.college.needed}") @Size(max = SignInForm.LONGEST) @Nullable
        String college,

        @NotBlank(message = "{forgotten.email.needed}") @Size(max = SignInForm.LONGEST) @Nullable
        String email) {}
